package org.skypesms.server.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.Half;
import org.skypesms.message.InboundSms;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.message.json.Json;
import org.skypesms.state.StateUnavailable;

/**
 * What was refused is the same when it comes again, and an honest equal text is another one: a text
 * whose answer may be lost is shown again as a possible repeat.
 */
class TakingAgainTest extends OnTaking {

  @Test
  void whatAnInstanceThatWasFollowedTakesAgainIsLeftToTheOneThatFollowed() {
    storeAwayOnceSent = true;
    take("s1", 0, "hi");
    storeAway = false;
    storeAwayOnceSent = false;
    Taking next =
        new Taking(Half.SMS_TO_SKYPE, new Trouble(store), this::send, begun(), standstill, clock);

    CompletionStage<Void> woken = take("s1", 0, "hi");
    CompletionStage<Void> followed = join(next.received("smsc", "s2", message(0, "hi")));

    assertThat(ok(woken)).isFalse();
    assertThat(ok(followed)).isTrue();
    assertThat(sent).extracting(Outgoing::id).hasSize(2).containsOnly(sent.get(0).id());
  }

  @Test
  void whatIsNotYetNotedAsAnsweredWhenAnotherFollowsIsRefusedAndThatMessageAgain() {
    onSend = this::begun;

    CompletionStage<Void> followed = take("s1", 0, "hi");
    onSend = () -> {};
    Taking next =
        new Taking(Half.SMS_TO_SKYPE, new Trouble(store), this::send, begun(), standstill, clock);
    join(next.received("smsc", "s2", message(0, "hi")));

    assertThat(ok(followed)).isFalse();
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
  void equalTextsThatAreReadAtOnceAfterAStandstillMayBeOneAndItsRepeat() {
    take("s1", 0, "ok");
    nanos.addAndGet(TimeUnit.SECONDS.toNanos(20));
    take("s1", 0, "hi");
    take("s1", 0, "hi");
    take("s1", 0, "ok");

    assertThat(sent)
        .extracting(message -> Json.read(message.body(), InboundSms.class).mayRepeat())
        .containsExactly(
            Optional.empty(), Optional.empty(), Optional.of(sent.get(1).id()), Optional.empty());
  }

  @Test
  void equalTextsAfterALongStartAreDifferentTexts() {
    nanos.addAndGet(TimeUnit.SECONDS.toNanos(20));
    take("s1", 0, "ok");
    take("s1", 0, "ok");

    assertThat(sent)
        .extracting(message -> Json.read(message.body(), InboundSms.class).mayRepeat())
        .containsExactly(Optional.empty(), Optional.empty());
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
}
