package org.skypesms.skypetosms.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.skypesms.skypetosms.answer.ReceptionBench.ALICE;
import static org.skypesms.skypetosms.answer.ReceptionBench.CONTACT;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Half;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;
import org.skypesms.server.walk.LookAtPeople;

/** Who is answered, by what both halves see and what administrators ruled. */
class AccessTest {

  private static final Skypename ADMIN = new Skypename("admin");
  private static final Skypename CAROL = new Skypename("carol");
  private static final Standing BLOCKED = new Standing(3, true, true);

  private ReceptionBench bench;

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = new ReceptionBench(directory, Duration.ofSeconds(20));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void whomTheOtherHalfBlocksGetsNothingInThisHalfsWindow() {
    bench.otherSees(BLOCKED, ALICE);

    bench.aliceSays("help");

    assertThat(bench.sent()).isEmpty();
  }

  @Test
  void whomTheOtherHalfAdmitsIsAnsweredInThisHalfsWindow() {
    bench.otherSees(CONTACT, CAROL);

    carolSays(Half.SKYPE_TO_SMS, "help");

    assertThat(bench.answers()).singleElement().asString().startsWith("Write a number");
  }

  @Test
  void aPersonWhoWasNotHeardForLongIsLookedAtBeforeTheAnswer() {
    ChatMessage line = bench.line(ALICE, Half.SKYPE_TO_SMS, "help", CONTACT, "en");
    CompletableFuture<Void> heard = CompletableFuture.runAsync(() -> bench.hear(line));
    LookAtPeople look =
        new LookAtPeople(Half.SMS_TO_SKYPE, new NoChat(BLOCKED), bench.store(), Clock.systemUTC());

    await()
        .untilAsserted(
            () -> {
              look.look().toCompletableFuture().join();
              assertThat(heard).isDone();
            });

    assertThat(bench.sent()).isEmpty();
  }

  @Test
  void whileTheOtherHalfIsNotThereThisHalfsViewHasToDo(@TempDir Path directory) {
    try (ReceptionBench alone = new ReceptionBench(directory, Duration.ZERO)) {
      alone.aliceSays("help");

      assertThat(alone.answers()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Half.class)
  void whoIsAllowedByNameIsAnsweredAndWhoIsDeniedIsRefusedOnce(Half window) {
    bench.otherSees(Standing.STRANGER, CAROL);
    adminSays("allow CAROL");
    carolSays(window, "help");
    adminSays("deny carol");
    carolSays(window, "help");
    carolSays(window, "help");

    assertThat(answersTo("carol")).hasSize(2);
    assertThat(answersTo("carol").get(0)).startsWith("Write a number");
    assertThat(answersTo("carol").get(1)).startsWith("Sorry, this service is for invited");
  }

  @Test
  void whoIsBlockedByAnAdministratorGetsNothingUntilThatIsTakenBack() {
    bench.otherSees(CONTACT, ALICE);
    adminSays("block alice");
    bench.aliceSays("help");
    assertThat(answersTo("alice")).isEmpty();

    adminSays("unblock alice");
    bench.aliceSays("help");
    assertThat(answersTo("alice")).hasSize(1);
  }

  private List<String> answersTo(String person) {
    return bench.answersTo(new Skypename(person));
  }

  private void adminSays(String body) {
    bench.hear(bench.line(ADMIN, Half.SMS_TO_SKYPE, body, CONTACT, "en"));
  }

  private void carolSays(Half window, String body) {
    bench.hear(bench.line(CAROL, window, body, Standing.STRANGER, "en"));
  }
}
