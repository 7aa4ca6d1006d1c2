package org.skypesms.server.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.broker.BrokerUnavailable;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.Address;
import org.skypesms.message.Half;
import org.skypesms.message.InboundSms;
import org.skypesms.message.Octets;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.message.SmscAddress;
import org.skypesms.message.json.Json;
import org.skypesms.state.Change;
import org.skypesms.state.StateUnavailable;
import org.skypesms.state.Store;
import org.skypesms.state.sql.SqlStore;
import org.skypesms.state.sql.StoreSettings;

class TakingTest {

  /** The store, which may be away, and may be slow. */
  private final class Trouble implements Store {

    private final Store store;

    private Trouble(Store store) {
      this.store = store;
    }

    @Override
    public <T> CompletableFuture<T> submit(Change<T> change) {
      return storeAway
          ? CompletableFuture.failedFuture(new StateUnavailable("away", null))
          : whenFast.thenCompose(fast -> store.submit(change));
    }

    @Override
    public void close() {
      store.close();
    }
  }

  private final Clock clock = Clock.systemUTC();
  private final List<Outgoing> sent = new ArrayList<>();
  private boolean brokerAway;
  private boolean brokerStoresAndFails;
  private boolean storeAwayOnceSent;
  private boolean storeAway;
  private CompletableFuture<Void> whenFast = CompletableFuture.completedFuture(null);
  private Store store;
  private Taking taking;

  @BeforeEach
  void open(@TempDir Path directory) {
    store =
        SqlStore.open(
            new StoreSettings("jdbc:sqlite:" + directory.resolve("state.db"), "", ""), clock);
    taking = new Taking(Half.SMS_TO_SKYPE, new Trouble(store), this::send, begun(), clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** The tenure of an instance that becomes active now, as in {@code Accession}. */
  private Tenure begun() {
    Tenure tenure = new Tenure(Half.SMS_TO_SKYPE, () -> true, () -> {});
    store
        .submit(
            ledger -> {
              tenure.begin(ledger);
              ledger.pendingAnswers().orphanAll(Half.SMS_TO_SKYPE);
              return null;
            })
        .join();
    return tenure;
  }

  private CompletableFuture<Void> send(Outgoing message) {
    if (brokerAway) {
      return CompletableFuture.failedFuture(new BrokerUnavailable("away", null));
    }
    sent.add(message);
    storeAway = storeAwayOnceSent;
    if (brokerStoresAndFails) {
      return CompletableFuture.failedFuture(new BrokerUnavailable("no confirmation", null));
    }
    return CompletableFuture.completedFuture(null);
  }

  private static ReceivedShortMessage message(int esmClass, String text) {
    SmscAddress phone = new SmscAddress(1, 1, "447400123456");
    return new ReceivedShortMessage(
        phone,
        phone,
        esmClass,
        0,
        0,
        Octets.of(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
        Map.of());
  }

  private CompletionStage<Void> take(String session, int esmClass, String text) {
    return join(taking.received("smsc", session, message(esmClass, text)));
  }

  private static CompletionStage<Void> join(CompletionStage<Void> answer) {
    answer
        .handle((done, failure) -> null)
        .toCompletableFuture()
        .orTimeout(20, java.util.concurrent.TimeUnit.SECONDS)
        .join();
    return answer;
  }

  private boolean ok(CompletionStage<Void> answer) {
    return !answer.toCompletableFuture().isCompletedExceptionally();
  }

  @Test
  void whatAnInstanceThatWasFollowedTakesAgainIsLeftToTheOneThatFollowed() {
    storeAwayOnceSent = true;
    take("s1", 0, "hi");
    storeAway = false;
    storeAwayOnceSent = false;
    Taking next = new Taking(Half.SMS_TO_SKYPE, new Trouble(store), this::send, begun(), clock);

    CompletionStage<Void> woken = take("s1", 0, "hi");
    CompletionStage<Void> followed = join(next.received("smsc", "s2", message(0, "hi")));

    assertThat(ok(woken)).isFalse();
    assertThat(ok(followed)).isTrue();
    assertThat(sent).extracting(Outgoing::id).hasSize(2).containsOnly(sent.get(0).id());
  }

  @Test
  void aRefusalThatTheStateTakesTimeToRefuseIsStillNotedBeforeWhatComesAgain() {
    ReceivedShortMessage first = message(0, "hi");
    join(taking.received("smsc", "s1", first));
    CompletableFuture<Void> slow = new CompletableFuture<>();
    whenFast = slow;
    taking.answered("smsc", "s1", first, false);
    whenFast = CompletableFuture.completedFuture(null);

    CompletionStage<Void> again = taking.received("smsc", "s1", message(0, "hi"));
    slow.completeExceptionally(new StateUnavailable("locked", null));
    join(again);
    take("s1", 0, "hi");

    assertThat(sent).extracting(Outgoing::id).containsOnly(sent.get(0).id());
  }

  @Test
  void textsAndReceiptsGoToTheirQueues() {
    take("s1", 0, "hi");
    take("s1", 4, "id:1 stat:DELIVRD");

    assertThat(sent)
        .extracting(Outgoing::address)
        .containsExactly(Address.SMS_RECEIVED, Address.SMS_RECEIPTS);
  }

  @Test
  void whatCannotBeReadIsKeptAsADeadLetterWithItsReasonOctetsAndAll() {
    taking.undecodable("smsc", "s1", Octets.ofHex("0000001000000005"), "the PDU ends early");

    assertThat(sent).hasSize(1);
    assertThat(sent.get(0).address()).isEqualTo("dead.sms.received");
    assertThat(sent.get(0).body()).contains("\"pdu\":\"AAAAEAAAAAU=\"");
    assertThat(sent.get(0).properties())
        .containsEntry("reason", "the PDU ends early")
        .containsEntry("queue", "sms.received")
        .containsEntry("link", "smsc");
  }

  @Test
  void neitherLabelsNorLanesShowAWholeNumber() {
    take("s1", 0, "hi");
    take("s1", 4, "id:1 stat:DELIVRD");

    assertThat(sent)
        .allSatisfy(
            message -> {
              assertThat(message.group()).doesNotContain("447400123456");
              assertThat(message.properties())
                  .containsEntry("half", "sms-to-skype")
                  .containsEntry("number", "+4474...456")
                  .containsKeys("link", "acceptedAt");
            });
  }

  @Test
  void twoEqualTextsAreTwoTexts() {
    take("s1", 0, "ok");
    take("s1", 0, "ok");

    assertThat(sent).extracting(Outgoing::id).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void aTextIsNotAnsweredWhileTheBrokerIsAwayAndItsRepeatIsTheSameText() {
    brokerAway = true;
    assertThat(ok(take("s1", 0, "hi"))).isFalse();
    taking.ended("smsc", "s1");
    brokerAway = false;

    assertThat(ok(take("s2", 0, "hi"))).isTrue();
    assertThat(ok(take("s2", 0, "hi"))).isTrue();

    assertThat(sent).extracting(Outgoing::id).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void aTextThatTheBrokerMayHaveInSpiteOfItsFailureIsTheSameWhenItComesAgain() {
    brokerStoresAndFails = true;
    assertThat(ok(take("s1", 0, "hi"))).isFalse();
    brokerStoresAndFails = false;

    assertThat(ok(take("s1", 0, "hi"))).isTrue();

    assertThat(sent).hasSize(2).extracting(Outgoing::id).containsOnly(sent.get(0).id());
  }

  @Test
  void aTextThatIsRefusedBecauseItCannotBeNotedAsAnsweredIsTheSameWhenItComesAgain() {
    storeAwayOnceSent = true;
    assertThat(ok(take("s1", 0, "hi"))).isFalse();
    assertThat(ok(take("s1", 0, "hi"))).isFalse();
    storeAwayOnceSent = false;
    storeAway = false;

    assertThat(ok(take("s1", 0, "hi"))).isTrue();
    assertThat(ok(take("s1", 0, "hi"))).isTrue();

    assertThat(sent).hasSize(3);
    assertThat(sent.get(1).id()).isEqualTo(sent.get(0).id());
    assertThat(sent.get(2).id()).isNotEqualTo(sent.get(0).id());
  }

  @Test
  void aTextThatWasRefusedAsItTookTooLongIsTheSameWhenItComesAgain() {
    ReceivedShortMessage late = message(0, "hi");
    join(taking.received("smsc", "s1", late));
    taking.answered("smsc", "s1", late, false);
    ReceivedShortMessage again = message(0, "hi");
    join(taking.received("smsc", "s1", again));
    taking.answered("smsc", "s1", again, true);

    take("s1", 0, "hi");

    assertThat(sent).hasSize(3);
    assertThat(sent.get(1).id()).isEqualTo(sent.get(0).id());
    assertThat(sent.get(2).id()).isNotEqualTo(sent.get(0).id());
  }

  @Test
  void aTextThatWasRefusedBeforeItWasNotedIsKeptWhenItComesAgainAndNotBefore() {
    whenFast = new CompletableFuture<>();
    ReceivedShortMessage late = message(0, "hi");
    CompletionStage<Void> never = taking.received("smsc", "s1", late);
    taking.answered("smsc", "s1", late, false);
    CompletionStage<Void> again = taking.received("smsc", "s1", message(0, "hi"));

    whenFast.complete(null);

    assertThat(ok(join(never))).isFalse();
    assertThat(ok(join(again))).isTrue();
    assertThat(sent).hasSize(1);
  }

  @Test
  void theEndOfASessionIsNotForgottenWhileTheStoreIsAway() {
    take("s1", 0, "hi");
    storeAway = true;
    taking.ended("smsc", "s1");
    storeAway = false;

    take("s2", 0, "hi");

    assertThat(Json.read(sent.get(1).body(), InboundSms.class).mayRepeat())
        .contains(sent.get(0).id());
  }

  @Test
  void aTextWhoseAnswerMayBeLostIsShownAgainAsAPossibleRepeat() {
    take("s1", 0, "hi");
    taking.ended("smsc", "s1");

    take("s2", 0, "hi");
    take("s2", 0, "hi");

    assertThat(sent).extracting(Outgoing::id).doesNotHaveDuplicates().hasSize(3);
    assertThat(sent)
        .extracting(message -> Json.read(message.body(), InboundSms.class).mayRepeat())
        .containsExactly(Optional.empty(), Optional.of(sent.get(0).id()), Optional.empty());
  }

  @Test
  void aTextIsAnsweredOnlyWhenItIsNotedAsAnswered() {
    CompletionStage<Void> answer = taking.received("smsc", "s1", message(0, "hi"));
    boolean noted = answer.thenApply(done -> answeredAtLeast(1)).toCompletableFuture().join();

    assertThat(noted).isTrue();
  }

  private boolean answeredAtLeast(int count) {
    return store
            .submit(
                ledger ->
                    ledger.pendingAnswers().forgetAnsweredBefore(clock.instant().plusSeconds(9)))
            .join()
        >= count;
  }
}
