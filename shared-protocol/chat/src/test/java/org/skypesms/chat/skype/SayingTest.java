package org.skypesms.chat.skype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.skypesms.chat.skype.DrivenAccount.ALICE;
import static org.skypesms.chat.skype.DrivenAccount.BOB;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skypesms.chat.ChatRefused;
import org.skypesms.chat.ChatUnavailable;
import org.skypesms.message.Skypename;

/** Lines are said whole and in order; what cannot be said is refused with its certainty. */
class SayingTest extends OnDrivenAccount {

  @Test
  void aLineIsShownToThePersonByteForByte() {
    account.online();
    List<String> bodies =
        List.of("  two  blanks ", "a\nb\n", "\ud83d\ude00 #7 ERROR 68", "y".repeat(1_000_000));

    bodies.forEach(body -> account.client.say(ALICE, body).join());

    await().until(() -> account.shownTo("alice").size() == bodies.size());
    assertThat(account.shownTo("alice")).isEqualTo(bodies);
  }

  @Test
  void aLineIsEditedOnceAndOnlyWhileItReadsAsExpected() {
    account.online();
    String id = account.client.say(ALICE, "#7 sent").join();

    account.client.edit(id, "#7 sent"::equals, "#7 delivered").join();
    account.client.edit(id, "#7 sent"::equals, "#7 delivered").join();

    assertThatThrownBy(() -> account.client.edit(id, "#7 sent"::equals, "#7 failed").join())
        .hasCauseInstanceOf(ChatRefused.class);
    await().until(() -> account.shownTo("alice").equals(List.of("#7 sent", "#7 delivered")));
  }

  @Test
  void linesToOnePersonKeepTheirOrderWithoutWaitingForEachOther() {
    account.online();

    List<CompletableFuture<String>> said = new ArrayList<>();
    IntStream.range(0, 500)
        .forEach(n -> said.add(account.client.say(n % 2 == 0 ? ALICE : BOB, "line " + n)));
    said.forEach(CompletableFuture::join);

    await().until(() -> account.shownTo("alice").size() + account.shownTo("bob").size() == 500);
    assertThat(account.shownTo("alice"))
        .isEqualTo(IntStream.range(0, 250).mapToObj(n -> "line " + 2 * n).toList());
  }

  @Test
  void aPersonWhoDoesNotExistIsRefused() {
    account.online();

    assertThatThrownBy(() -> account.client.say(new Skypename("nobody-at-all"), "hi").join())
        .hasCauseInstanceOf(ChatRefused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\0b", "half \ud83d", "\ude00"})
  void whatTheWireCannotCarryIsRefused(String body) {
    account.online();

    assertThatThrownBy(() -> account.client.say(ALICE, body).join())
        .hasCauseInstanceOf(ChatRefused.class);
  }

  @Test
  void withoutAClientALineIsCertainlyNotSaid() {
    CompletableFuture<String> said = account.client.say(ALICE, "hello");

    assertThatThrownBy(said::join)
        .cause()
        .isInstanceOfSatisfying(
            ChatUnavailable.class, e -> assertThat(e.certainlyNotDone()).isTrue());
  }

  @Test
  void aLineSaidBeforeIsFoundAgain() {
    account.online();
    Instant since = Instant.now();
    account.types("alice", "the line");
    IntStream.range(0, 60).forEach(n -> account.client.say(ALICE, "other " + n).join());
    String first = account.client.say(ALICE, "the line").join();
    String second = account.client.say(ALICE, "the line").join();
    IntStream.range(0, 60).forEach(n -> account.client.say(ALICE, "more " + n).join());

    assertThat(found("the line", since, Set.of())).contains(first);
    assertThat(found("the line", since, Set.of(first))).contains(second);
    assertThat(found("the line", since, Set.of(first, second))).isEmpty();
    assertThat(found("The line", since, Set.of())).isEmpty();
    assertThat(found("the line", since.plusSeconds(600), Set.of())).isEmpty();
  }

  private Optional<String> found(String body, Instant since, Set<String> skip) {
    return account.client.findSaid(ALICE, body, since, skip).join();
  }
}
