package org.skypesms.server;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import org.skypesms.message.Asker;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.Skypename;
import org.skypesms.server.walk.ChatLines;
import org.skypesms.server.walk.PersonLanguage;
import org.skypesms.server.walk.Steps;
import org.skypesms.state.Ledger;
import org.skypesms.state.Store;
import org.skypesms.words.Languages;
import org.skypesms.words.Phrase;

/**
 * The end of sending for a while: no new text is begun over any link, and who asked is told once
 * nothing is under way any more. Kept in the state, so that it outlives the half. Safe for use by
 * any thread.
 */
final class Drain {

  private static final String DRAINING = "draining";
  private static final String ASKER = "drain asked by";
  private static final String NO = "";

  private final Store store;
  private final Steps steps;
  private final Languages languages;

  Drain(Store store, Steps steps, Languages languages) {
    this.store = store;
    this.steps = steps;
    this.languages = languages;
  }

  /** Whether texts are not to be begun. */
  static boolean on(Ledger ledger) {
    return is(ledger, DRAINING);
  }

  /** Begins it under an id of its own. */
  static void begin(Ledger ledger, MessageId id, Optional<Asker> asker) {
    ledger.counters().value(DRAINING, id.value());
    ledger
        .counters()
        .value(ASKER, asker.map(who -> who.window().id() + " " + who.person()).orElse(NO));
  }

  /** Ends it. */
  static void end(Ledger ledger) {
    ledger.counters().value(DRAINING, NO);
    ledger.counters().value(ASKER, NO);
  }

  /** Tells who asked once everything that was begun is done. */
  CompletionStage<Void> look(BooleanSupplier idle) {
    return store.submit(Drain::waiting).thenCompose(id -> tell(id, idle));
  }

  private static Optional<String> waiting(Ledger ledger) {
    return is(ledger, ASKER) ? ledger.counters().value(DRAINING) : Optional.empty();
  }

  private CompletionStage<Void> tell(Optional<String> id, BooleanSupplier idle) {
    if (id.isEmpty() || !idle.getAsBoolean()) {
      return CompletableFuture.completedFuture(null);
    }
    MessageId done = new MessageId(id.get()).then("drained");
    return steps.once(done.value(), ledger -> tell(ledger, done));
  }

  private void tell(Ledger ledger, MessageId done) {
    if (!is(ledger, ASKER)) {
      return;
    }
    List<String> asker = List.of(ledger.counters().value(ASKER).orElseThrow().split(" ", 2));
    Skypename person = new Skypename(asker.get(1));
    String sentence = languages.of(PersonLanguage.of(ledger, person)).say(Phrase.DRAINED);
    ChatLine line = ChatLine.of(done, Half.of(asker.get(0)), person, sentence);
    ledger.outbox().add(done.value(), ChatLines.outgoing(line));
    ledger.counters().value(ASKER, NO);
  }

  private static boolean is(Ledger ledger, String key) {
    return ledger.counters().value(key).filter(value -> !value.isEmpty()).isPresent();
  }
}
