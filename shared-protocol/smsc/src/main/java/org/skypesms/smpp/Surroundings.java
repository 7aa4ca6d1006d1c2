package org.skypesms.smpp;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * What the sessions of a link share.
 *
 * @param receiver takes what is delivered
 * @param lateAnswers hears of answers after the time-out
 * @param observer sees each outcome first
 * @param tally counts
 * @param callbacks completes stages of submitters
 * @param order hands deliveries over, one after the other
 */
record Surroundings(
    Receiver receiver,
    LateAnswers lateAnswers,
    Consumer<SubmitOutcome> observer,
    Tally tally,
    Executor callbacks,
    Executor order) {

  Queries queries() {
    return new Queries(callbacks);
  }

  Outstanding outstanding(LinkSettings settings) {
    return new Outstanding(
        observer,
        (part, outcome) -> lateAnswers.answered(settings.name(), part, outcome),
        callbacks);
  }

  Deliveries deliveries(LinkSettings settings, String session, PduWriter writer) {
    return new Deliveries(settings, session, receiver, writer, order, tally);
  }
}
