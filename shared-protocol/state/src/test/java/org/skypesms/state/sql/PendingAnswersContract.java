package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.state.PendingAnswer;
import org.skypesms.state.PendingAnswers;

/** What {@link org.skypesms.state.PendingAnswers} promises. */
interface PendingAnswersContract extends Contract {

  @Test
  default void equalMessagesOfOneSessionAreDifferentMessages() {
    MessageId first = pending("session-1", "ok");
    MessageId second = pending("session-1", "ok");

    assertThat(second).isNotEqualTo(first);
    assertThat(first.value()).startsWith("mo:");
  }

  @Test
  default void anOrphanThatComesAgainKeepsItsIdentityOnce() {
    MessageId first = pending("session-1", "ok");
    MessageId second = pending("session-1", "ok");
    does(ledger -> ledger.pendingAnswers().orphan(Half.SMS_TO_SKYPE, "session-1"));

    assertThat(pending("session-2", "different")).isNotIn(first, second);
    MessageId again = pending("session-2", "ok");
    MessageId oneMore = pending("session-2", "ok");
    assertThat(Set.of(again, oneMore)).containsExactlyInAnyOrder(first, second);
    assertThat(pending("session-2", "ok")).isNotIn(first, second);
  }

  @Test
  default void whatFollowsOneThatWasAnsweredLastMayBeARepeatOnceAndIsAnotherMessage() {
    MessageId answered = pending("session-1", "ok");
    does(ledger -> ledger.pendingAnswers().answered(answered, NOON));
    assertThat(taken("session-1", "ok").mayRepeat()).isEmpty();
    does(ledger -> ledger.pendingAnswers().orphanAll(Half.SKYPE_TO_SMS));
    does(ledger -> ledger.pendingAnswers().orphan(Half.SMS_TO_SKYPE, "session-1"));
    pending("session-2", "ok");

    PendingAnswer next = taken("session-2", "ok");
    assertThat(next.mayRepeat()).contains(answered);
    assertThat(next.id()).isNotEqualTo(answered);
    assertThat(taken("session-2", "ok").mayRepeat()).isEmpty();
  }

  @Test
  default void oneThatWasCertainlyNotAnsweredIsTheRepeatBeforeOneThatWas() {
    MessageId answered = pending("session-1", "ok");
    MessageId unanswered = pending("session-1", "ok");
    does(ledger -> ledger.pendingAnswers().answered(answered, NOON));
    does(ledger -> ledger.pendingAnswers().orphan(Half.SMS_TO_SKYPE, "session-1"));

    assertThat(taken("session-2", "ok")).isEqualTo(new PendingAnswer(unanswered, Optional.empty()));
    assertThat(taken("session-2", "ok").mayRepeat()).contains(answered);
  }

  @Test
  default void whatWasRefusedComesAgainOnTheSameSession() {
    MessageId refused = pending("session-1", "ok");
    does(ledger -> ledger.pendingAnswers().refused(refused, "session-1", NOON));

    assertThat(pending("session-1", "ok")).isEqualTo(refused);
    assertThat(pending("session-1", "ok")).isNotEqualTo(refused);
  }

  @Test
  default void whatWasRefusedAfterItWasNotedAsAnsweredIsThatMessageAgain() {
    MessageId refused = pending("session-1", "ok");
    does(ledger -> ledger.pendingAnswers().answered(refused, NOON));
    does(ledger -> ledger.pendingAnswers().refused(refused, "session-1", NOON));

    assertThat(taken("session-1", "ok")).isEqualTo(new PendingAnswer(refused, Optional.empty()));
  }

  @Test
  default void whatAnEndedSessionStillSaysOfAMessageChangesNothing() {
    MessageId message = pending("session-1", "ok");
    does(ledger -> ledger.pendingAnswers().orphan(Half.SMS_TO_SKYPE, "session-1"));
    does(ledger -> ledger.pendingAnswers().answered(message, NOON));
    assertThat(taken("session-2", "ok")).isEqualTo(new PendingAnswer(message, Optional.empty()));

    does(ledger -> ledger.pendingAnswers().refused(message, "session-1", NOON));

    assertThat(pending("session-2", "ok")).isNotEqualTo(message);
  }

  @Test
  default void oldAnswersAreForgottenWhileTheirSessionGoesOn() {
    MessageId old = pending("session-1", "old");
    MessageId late = pending("session-1", "late");
    pending("session-1", "waiting");
    does(ledger -> ledger.pendingAnswers().answered(old, NOON));
    does(ledger -> ledger.pendingAnswers().answered(late, NOON.plusSeconds(5)));

    int forgotten =
        apply(ledger -> ledger.pendingAnswers().forgetAnsweredBefore(NOON.plusSeconds(5)));

    assertThat(forgotten).isEqualTo(1);
    does(ledger -> ledger.pendingAnswers().orphanAll(Half.SMS_TO_SKYPE));
    assertThat(taken("session-2", "old").mayRepeat()).isEmpty();
    assertThat(taken("session-2", "late").mayRepeat()).contains(late);
  }

  @Test
  default void onlyTheSessionThatEndedIsOrphaned() {
    MessageId here = pending("session-1", "ok");
    does(ledger -> ledger.pendingAnswers().orphan(Half.SMS_TO_SKYPE, "session-2"));
    does(ledger -> ledger.pendingAnswers().orphan(Half.SKYPE_TO_SMS, "session-1"));

    assertThat(pending("session-3", "ok")).isNotEqualTo(here);
  }

  @Test
  default void everythingPendingOfAHalfIsOrphanedWhenItStartsAnew() {
    MessageId here = pending("session-1", "ok");
    MessageId there =
        apply(
                ledger ->
                    ledger
                        .pendingAnswers()
                        .pending(Half.SKYPE_TO_SMS, "main", "s", "ok", NOON, Optional.empty()))
            .id();

    does(ledger -> ledger.pendingAnswers().orphanAll(Half.SMS_TO_SKYPE));

    assertThat(pending("session-2", "ok")).isEqualTo(here).isNotEqualTo(there);
    assertThat(pending("session-2", "ok")).isNotEqualTo(there);
  }

  @Test
  default void whatMayRepeatAnotherAndIsRefusedMayStillRepeatItWhenItComesOnceMore() {
    MessageId first = pending("session-1", "ok");
    does(ledger -> ledger.pendingAnswers().answered(first, NOON));
    does(ledger -> ledger.pendingAnswers().orphanAll(Half.SMS_TO_SKYPE));
    PendingAnswer again = taken("session-2", "ok");
    assertThat(again.mayRepeat()).contains(first);

    does(ledger -> ledger.pendingAnswers().refused(again.id(), "session-2", NOON));

    assertThat(taken("session-2", "ok")).isEqualTo(again);
  }

  @Test
  default void oldOrphansAreForgottenAndWhatIsPendingStays() {
    MessageId orphan = pending("session-1", "ok");
    does(ledger -> ledger.pendingAnswers().orphanAll(Half.SMS_TO_SKYPE));
    MessageId waiting = pending("session-2", "yes");

    assertThat(forgetBefore(Instant.EPOCH)).isZero();
    assertThat(forgetBefore(Instant.parse("2999-01-01T00:00:00Z"))).isEqualTo(1);

    assertThat(pending("session-3", "ok")).isNotEqualTo(orphan);
    does(ledger -> ledger.pendingAnswers().orphanAll(Half.SMS_TO_SKYPE));
    assertThat(pending("session-3", "yes")).isEqualTo(waiting);
  }

  @Test
  default void anOrphanFromLongAgoMayBeRepeatedAndIsAnotherMessage() {
    MessageId orphan = pending("session-1", "ok");
    does(ledger -> ledger.pendingAnswers().orphanAll(Half.SMS_TO_SKYPE));
    Instant later = Instant.now().plus(PendingAnswers.CERTAIN).plusSeconds(1);

    PendingAnswer again = taken("session-2", "ok", later);

    assertThat(again.id()).isNotEqualTo(orphan);
    assertThat(again.mayRepeat()).contains(orphan);
    assertThat(taken("session-2", "ok", later).mayRepeat()).isEmpty();
  }

  @Test
  default void whatFollowsOneOnTheSameSessionThatHadNoAnswerForLongMayBeARepeat() {
    MessageId unanswered = pending("session-1", "ok");
    MessageId late = pending("session-1", "yes");
    MessageId prompt = pending("session-1", "no");
    Instant soon = NOON.plus(PendingAnswers.LATE).minusMillis(1);
    does(ledger -> ledger.pendingAnswers().answered(prompt, soon));
    does(ledger -> ledger.pendingAnswers().answered(late, NOON.plus(PendingAnswers.LATE)));

    assertThat(taken("session-1", "ok", soon).mayRepeat()).isEmpty();
    assertThat(taken("session-1", "ok", soon.plusMillis(1)).mayRepeat()).contains(unanswered);
    assertThat(taken("session-1", "yes", soon).mayRepeat()).contains(late);
    assertThat(taken("session-1", "no", soon.plusSeconds(60)).mayRepeat()).isEmpty();
    assertThat(taken("session-2", "ok", soon.plusSeconds(60)).mayRepeat()).isEmpty();
  }

  @Test
  default void whatFollowsOneThatCameInTheSameStandstillMayBeARepeat() {
    MessageId before = pending("session-1", "ok");
    Optional<Instant> standstill = Optional.of(NOON.plusMillis(200));
    MessageId after = taken("session-1", "ok", NOON.plusMillis(400), standstill).id();
    assertThat(after).isNotEqualTo(before);

    PendingAnswer again = taken("session-1", "ok", NOON.plusMillis(400), standstill);

    assertThat(again.mayRepeat()).contains(after);
  }

  @Test
  default void whatWasAnsweredIsForgottenBeforeWhatWasNot() {
    MessageId answered = pending("session-1", "ok");
    MessageId refused = pending("session-1", "yes");
    does(ledger -> ledger.pendingAnswers().answered(answered, NOON));
    does(ledger -> ledger.pendingAnswers().orphanAll(Half.SMS_TO_SKYPE));
    Instant future = Instant.parse("2999-01-01T00:00:00Z");

    int forgotten =
        apply(ledger -> ledger.pendingAnswers().forgetOrphansBefore(future, Instant.EPOCH));

    assertThat(forgotten).isEqualTo(1);
    assertThat(pending("session-2", "yes")).isEqualTo(refused);
  }

  private int forgetBefore(Instant time) {
    return apply(ledger -> ledger.pendingAnswers().forgetOrphansBefore(time, time));
  }

  private MessageId pending(String session, String digest) {
    return taken(session, digest).id();
  }

  private PendingAnswer taken(String session, String digest) {
    return taken(session, digest, NOON);
  }

  private PendingAnswer taken(String session, String digest, Instant at) {
    return taken(session, digest, at, Optional.empty());
  }

  private PendingAnswer taken(
      String session, String digest, Instant at, Optional<Instant> standstill) {
    return apply(
        ledger ->
            ledger
                .pendingAnswers()
                .pending(Half.SMS_TO_SKYPE, "main", session, digest, at, standstill));
  }
}
