package org.skypesms.smstoskype.addressing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.skypesms.message.Half;
import org.skypesms.message.InboundSms;
import org.skypesms.server.walk.DeadLetters;
import org.skypesms.server.walk.Steps;
import org.skypesms.state.Ledger;
import org.skypesms.state.Store;

/**
 * Shows texts whose parts did not all come in time, saying which part is missing. For a day the
 * text is shown again when it is completed, or when more of it comes. Safe for use by any thread.
 */
public final class GivingUp {

  private static final int BATCH = 50;
  private static final Duration COMPLETABLE = Duration.ofDays(1);
  private static final Duration REPLACEABLE = Duration.ofDays(30);

  private final Store store;
  private final Steps steps;
  private final Showing showing;
  private final Collecting collecting;
  private final Bringing bringing;
  private final Duration patience;
  private final Clock clock;

  /** Waits for parts as long as the given time. */
  public GivingUp(
      Store store,
      Steps steps,
      Showing showing,
      Collecting collecting,
      Bringing bringing,
      Duration patience,
      Clock clock) {
    this.store = store;
    this.steps = steps;
    this.showing = showing;
    this.collecting = collecting;
    this.bringing = bringing;
    this.patience = patience;
    this.clock = clock;
  }

  /** Looks for texts whose time is over. */
  public CompletionStage<Void> look() {
    return store
        .submit(ledger -> ledger.incomplete().olderThan(clock.instant().minus(patience), BATCH))
        .thenCompose(
            keys ->
                CompletableFuture.allOf(
                    keys.stream().map(this::show).toArray(CompletableFuture[]::new)));
  }

  private CompletableFuture<Void> show(String key) {
    return store.submit(ledger -> show(ledger, key)).thenCompose(steps::resume);
  }

  private String show(Ledger ledger, String key) {
    List<InboundSms> parts = ledger.incomplete().parts(key);
    List<InboundSms> unshown = Collecting.unshown(ledger, key, parts);
    if (unshown.isEmpty()
        || collecting.repeats(ledger, key, Showing.reassembly(parts), waitedFor())) {
      ledger.incomplete().forget(key);
      return key;
    }
    IncomingText text = showing.text(parts, unshown.get(0).id(), key, false);
    if (bringing.partner(ledger, text.parties()).isPresent()) {
      bringing.bring(ledger, text);
      ledger.incomplete().shown(key, clock.instant());
    } else {
      bury(ledger, key, text, unshown);
    }
    return key;
  }

  /** The text has become nobody's since its first part came. */
  private void bury(Ledger ledger, String key, IncomingText text, List<InboundSms> parts) {
    String reason = text.parties().nobodys();
    for (InboundSms part : parts) {
      ledger.outbox().add(key, DeadLetters.of(part, Half.SMS_TO_SKYPE, reason, clock.instant()));
    }
    ledger.incomplete().forget(key);
  }

  /** Up to when a repeat that came in time is judged: it was waited for as long again. */
  private Duration waitedFor() {
    return patience.multipliedBy(2);
  }

  /** Forgets what no late or repeated part can need any more. */
  public CompletionStage<Void> forget() {
    Instant now = clock.instant();
    return store.submit(
        ledger -> {
          ledger.incomplete().forgetShownBefore(now.minus(COMPLETABLE));
          ledger.incomplete().forgetJoinedBefore(now.minus(Collecting.SOON.plus(waitedFor())));
          ledger.slots().forgetBefore(now.minus(REPLACEABLE));
          return null;
        });
  }
}
