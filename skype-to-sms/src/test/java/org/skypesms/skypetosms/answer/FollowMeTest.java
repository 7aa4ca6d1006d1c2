package org.skypesms.skypetosms.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skypesms.skypetosms.answer.ReceptionBench.ALICE;
import static org.skypesms.skypetosms.answer.ReceptionBench.GATEWAY;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.broker.BrokerUnavailable;
import org.skypesms.chat.Whereabouts;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.state.OnwardText;

/** Texts that follow people to their mobiles, and what these answer. */
class FollowMeTest {

  private static final PhoneNumber MOBILE = new PhoneNumber("+447400900001");
  private static final PhoneNumber PHONE = new PhoneNumber("+447400100001");
  private static final PhoneNumber OTHER_PHONE = new PhoneNumber("+447400100002");
  private static final PhoneNumber OTHER_GATEWAY = new PhoneNumber("+447400000002");
  private static final Duration AFTER = Duration.ofMinutes(10);

  private ReceptionBench bench;

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = new ReceptionBench(directory, List.of(GATEWAY, OTHER_GATEWAY), false);
    bench.does(ledger -> ledger.mobiles().verify(ALICE, MOBILE));
    bench.does(ledger -> ledger.mobiles().forward(ALICE, true));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void arrives(String id, PhoneNumber from, PhoneNumber gateway, String body) {
    Conversation between = new Conversation(from, gateway);
    boolean reply = from.equals(MOBILE);
    OnwardText text = new OnwardText(new MessageId(id), ALICE, between, reply, body, Instant.now());
    bench.does(ledger -> ledger.followMe().keep(text));
  }

  /** They arrived a minute ago, in this order, which their ids have not. */
  private void fiveArrive() {
    Instant first = Instant.now().minusSeconds(60);
    Conversation between = new Conversation(PHONE, GATEWAY);
    for (int i = 0; i < 5; i++) {
      MessageId id = new MessageId("mo:" + (9 - i));
      Instant at = first.plusMillis(i);
      OnwardText text = new OnwardText(id, ALICE, between, false, "text " + i, at);
      bench.does(ledger -> ledger.followMe().keep(text));
    }
  }

  private void assertFiveSentInOrder() {
    assertThat(bench.texts())
        .extracting(OutboundSms::body)
        .containsExactly(
            "+447400100001: text 0",
            "+447400100001: text 1",
            "+447400100001: text 2",
            "+447400100001: text 3",
            "+447400100001: text 4");
    assertThat(waiting()).isZero();
  }

  private static CompletableFuture<Whereabouts> longOffline() {
    Instant since = Instant.now().minus(AFTER).minusSeconds(120);
    return CompletableFuture.completedFuture(new Whereabouts(false, Optional.of(since)));
  }

  private void look(boolean online, Duration offlineFor) {
    Instant since = Instant.now().minus(offlineFor);
    Optional<Instant> offline = online ? Optional.empty() : Optional.of(since);
    bench.lookAfterFollowing(
        CompletableFuture.completedFuture(new Whereabouts(online, offline)), AFTER);
  }

  private void lookLongOffline() {
    look(false, AFTER.plusMinutes(1));
  }

  private int waiting() {
    Instant future = Instant.now().plus(Duration.ofDays(1));
    return bench.store().submit(ledger -> ledger.followMe().due(future, 10).size()).join();
  }

  private List<String> sent() {
    return bench.texts().stream().map(FollowMeTest::shown).toList();
  }

  private static String shown(OutboundSms text) {
    return text.from().value() + ">" + text.to().value() + " " + text.body();
  }

  @Test
  void aTextFollowsWhoHasBeenOfflineForLongAndHasAReferenceOfItsOwn() {
    arrives("mo:1", PHONE, GATEWAY, "where are you?");
    lookLongOffline();
    lookLongOffline();

    assertThat(sent()).containsExactly("+447400000001>+447400900001 +447400100001: where are you?");
    OutboundSms text = bench.texts().get(0);
    assertThat(text.person()).isEqualTo(ALICE);
    assertThat(text.reference()).isEqualTo(1);
    assertThat(text.window()).isEqualTo(Half.SMS_TO_SKYPE);
    assertThat(waiting()).isZero();
  }

  @Test
  void whoIsOnlineOrHasBeenSinceItArrivedGetsNoText() {
    arrives("mo:1", PHONE, GATEWAY, "hello");
    look(true, Duration.ZERO);
    arrives("mo:2", PHONE, GATEWAY, "hello?");
    look(false, Duration.ofMinutes(-1));

    assertThat(sent()).isEmpty();
    assertThat(waiting()).isZero();
  }

  @Test
  void aTextWaitsWhileItsPersonIsNotOfflineForLongOrIsNotSeen() {
    arrives("mo:1", PHONE, GATEWAY, "hello");
    look(false, Duration.ofMinutes(1));
    arrives("mo:2", PHONE, GATEWAY, "hello?");
    bench.lookAfterFollowing(
        CompletableFuture.failedFuture(new IllegalStateException("away")), AFTER);

    assertThat(sent()).isEmpty();
    assertThat(waiting()).isEqualTo(2);
  }

  @Test
  void whatTheMobileAnswersGoesToWhoWroteFromTheNumberThatPhoneKnows() {
    arrives("mo:1", PHONE, GATEWAY, "where are you?");
    arrives("mo:2", OTHER_PHONE, GATEWAY, "and you?");
    lookLongOffline();
    arrives("mo:3", MOBILE, OTHER_GATEWAY, "here");
    arrives("mo:4", MOBILE, GATEWAY, "at home");
    arrives("mo:5", MOBILE, GATEWAY, "+447400100002: not there");
    look(true, Duration.ZERO);

    assertThat(sent())
        .containsExactlyInAnyOrder(
            "+447400000001>+447400900001 +447400100001: where are you?",
            "+447400000002>+447400900001 +447400100002: and you?",
            "+447400000001>+447400100002 here",
            "+447400000001>+447400100001 at home",
            "+447400000001>+447400100002 not there");
  }

  @Test
  void machinesThatAnswerEachOtherAreStoppedAfterThreeEqualTexts() {
    for (int text = 0; text < 5; text++) {
      arrives("mo:" + text, PHONE, GATEWAY, "I am driving");
      lookLongOffline();
    }

    assertThat(sent()).hasSize(3);
  }

  @Test
  void nothingFollowsWhoHasSwitchedItOffMeanwhile() {
    arrives("mo:1", PHONE, GATEWAY, "hello");
    bench.does(ledger -> ledger.mobiles().forward(ALICE, false));
    lookLongOffline();

    assertThat(sent()).isEmpty();
    assertThat(waiting()).isZero();
  }

  @Test
  void textsKeepTheirOrderThoughItIsNotSeenOnceWhereTheirPersonIs() {
    fiveArrive();
    AtomicBoolean away = new AtomicBoolean(true);
    Function<Skypename, CompletableFuture<Whereabouts>> whereabouts =
        person ->
            away.getAndSet(false)
                ? CompletableFuture.failedFuture(new IllegalStateException("away"))
                : longOffline();

    bench.lookAfterFollowing(whereabouts, AFTER, Duration.ZERO);
    bench.lookAfterFollowing(whereabouts, AFTER, Duration.ofSeconds(1));
    assertThat(sent()).isEmpty();
    bench.lookAfterFollowing(whereabouts, AFTER, Duration.ofSeconds(60));

    assertFiveSentInOrder();
  }

  @Test
  void textsKeepTheirOrderThoughTheBrokerDoesNotTakeTheFirst() {
    fiveArrive();
    AtomicBoolean away = new AtomicBoolean(true);
    bench
        .recorded()
        .broker(
            message ->
                away.getAndSet(false)
                    ? CompletableFuture.failedFuture(new BrokerUnavailable("away"))
                    : bench.recorded().stored(message));

    assertThatThrownBy(this::lookLongOffline).hasRootCauseInstanceOf(BrokerUnavailable.class);
    assertThat(sent()).isEmpty();
    lookLongOffline();

    assertFiveSentInOrder();
  }

  @Test
  void whatTheMobileAnswersDoesNotWaitForWhatIsToFollow() {
    arrives("mo:1", PHONE, GATEWAY, "where are you?");
    lookLongOffline();
    arrives("mo:2", PHONE, GATEWAY, "are you there?");
    look(false, Duration.ofMinutes(1));
    arrives("mo:3", MOBILE, GATEWAY, "at home");
    look(false, Duration.ofMinutes(1));

    assertThat(sent())
        .containsExactly(
            "+447400000001>+447400900001 +447400100001: where are you?",
            "+447400000001>+447400100001 at home");
  }
}
