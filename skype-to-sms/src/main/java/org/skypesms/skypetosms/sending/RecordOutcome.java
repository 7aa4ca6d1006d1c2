package org.skypesms.skypetosms.sending;

import java.util.concurrent.CompletionStage;
import org.skypesms.message.OutboundSms;
import org.skypesms.server.walk.Steps;
import org.skypesms.state.Mailing;

/**
 * Puts what follows from a written text on the broker, so that the text can be acknowledged. Safe
 * for use by any thread.
 */
public final class RecordOutcome {

  private final Steps steps;

  /** With the given steps. */
  public RecordOutcome(Steps steps) {
    this.steps = steps;
  }

  /** Completes when the broker has every line about the text. */
  public CompletionStage<Void> record(OutboundSms text) {
    return steps.resume(Mailing.source(text.id()));
  }
}
