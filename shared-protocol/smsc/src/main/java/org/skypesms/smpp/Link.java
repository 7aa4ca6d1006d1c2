package org.skypesms.smpp;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.skypesms.message.SmscAddress;
import org.skypesms.message.SmscMessageId;

/** A named connection to an SMSC that keeps itself bound. Safe for use by any thread. */
public interface Link extends AutoCloseable {

  /** The name by which state, receipts and status know it. */
  String name();

  /** Starts to bind, and keeps rebinding for as long as it takes. */
  void start();

  /** How it stands now. */
  LinkState state();

  /**
   * Whether a text had better take this link than wait for another one: it is bound to send, and
   * its peer has neither left the last parts without answer nor refused them for a time.
   */
  boolean takesTexts();

  /**
   * Whether a part that may have been taken can be given to it once more: it is bound to send, and
   * its peer has answered something since it last left a part without answer, and in the last half
   * second. Where it has not, it is asked ({@code enquire_link}); ask again a little later. The one
   * resend must not be spent on a peer that is dead and does not look it.
   */
  boolean answers();

  /** Asks the SMSC once what has become of a part that it took; the stage never fails. */
  CompletionStage<QueryOutcome> query(SmscMessageId id, SmscAddress source);

  /**
   * Waits for a place in the window (and for the bind), in the order of the calls, and holds it
   * until {@link Slot#release()}. Never fails; completes exceptionally only when the link is
   * closed. Who cancels the stage's future waits no longer, and holds no place.
   */
  CompletionStage<Slot> slot();

  /**
   * The same for a part of a text that is begun once the given future is complete: from then on a
   * pause of the link does not hold it up.
   */
  default CompletionStage<Slot> slot(CompletableFuture<?> begun) {
    return slot();
  }

  /** A place in the window. */
  interface Slot {

    /** Submits one part. The stage never fails; what went wrong is an outcome. */
    CompletionStage<SubmitOutcome> submit(Submission part);

    /** Gives the place back, once what came of the submission is stored. */
    void release();
  }

  /** Submits within a slot that is released when the given function has stored the outcome. */
  default CompletionStage<SubmitOutcome> submit(
      Submission part, Function<SubmitOutcome, CompletionStage<?>> store) {
    return slot()
        .thenCompose(
            slot ->
                slot.submit(part)
                    .thenCompose(outcome -> store.apply(outcome).thenApply(done -> outcome))
                    .whenComplete((outcome, failure) -> slot.release()));
  }

  /** Unbinds and stops. */
  @Override
  void close();
}
