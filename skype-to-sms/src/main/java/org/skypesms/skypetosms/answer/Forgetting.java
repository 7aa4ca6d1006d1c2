package org.skypesms.skypetosms.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import org.skypesms.state.Ledger;
import org.skypesms.state.Store;

/**
 * Forgets the words of texts that nobody can resend any more, and questions that nobody can answer
 * any more. Safe for use by any thread.
 */
public final class Forgetting {

  private static final Duration QUESTIONS = Duration.ofHours(1);

  private final Store store;
  private final Duration resendWithin;
  private final Clock clock;

  /** Forgetting words after that time. */
  public Forgetting(Store store, Duration resendWithin, Clock clock) {
    this.store = store;
    this.resendWithin = resendWithin;
    this.clock = clock;
  }

  /** Forgets what is too old by now. */
  public CompletionStage<Void> forget() {
    return store.submit(this::forget);
  }

  private Void forget(Ledger ledger) {
    Instant now = clock.instant();
    ledger.keptTexts().forgetEndedBefore(now.minus(resendWithin));
    ledger.personQuestions().forgetBefore(now.minus(QUESTIONS));
    return null;
  }
}
