package org.skypesms.smstoskype.phonewords;

import java.util.stream.Stream;
import org.skypesms.state.Ledger;
import org.skypesms.words.Phrase;
import org.skypesms.words.Words;

/**
 * Answers what phones say to the service, where that is switched on: what changed something with
 * the same sentence at most three times in ten minutes. Immutable.
 */
public final class Confirming {

  private static final int MOST = 3;

  private final boolean on;
  private final Replying replying;

  /** When it is switched on. */
  public Confirming(boolean on, Replying replying) {
    this.on = on;
    this.replying = replying;
  }

  Words words(Ledger ledger, PhoneText text) {
    return replying.words(ledger, text);
  }

  /** Confirms a change, if it may. */
  void confirm(Ledger ledger, PhoneText text, Phrase phrase) {
    confirm(ledger, text, phrase, words(ledger, text).say(phrase));
  }

  /** Confirms a change with a sentence; false when it may not. */
  boolean confirm(Ledger ledger, PhoneText text, Phrase kind, String sentence) {
    return on && replying.reply(ledger, text, kind, MOST, Stream.of(sentence));
  }

  /** Answers a question with the first sentence that fits one part; false when it may not. */
  boolean answer(Ledger ledger, PhoneText text, Phrase kind, Stream<String> sentences) {
    return on && replying.reply(ledger, text, kind, 1, sentences);
  }
}
