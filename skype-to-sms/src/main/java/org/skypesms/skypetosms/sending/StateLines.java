package org.skypesms.skypetosms.sending;

import java.util.Map;
import org.skypesms.message.ChatLine;
import org.skypesms.message.MessageId;
import org.skypesms.message.TextState;
import org.skypesms.server.walk.ChatLines;
import org.skypesms.state.Ledger;
import org.skypesms.state.Text;
import org.skypesms.words.Languages;
import org.skypesms.words.Phrase;
import org.skypesms.words.Words;

/** Tells a person what has become of a text, in the window in which it was typed. */
public final class StateLines {

  private static final Map<TextState, Phrase> STATES =
      Map.of(
          TextState.QUEUED, Phrase.QUEUED,
          TextState.SENT, Phrase.SENT,
          TextState.UNKNOWN, Phrase.UNKNOWN,
          TextState.DELIVERED, Phrase.DELIVERED,
          TextState.FAILED, Phrase.FAILED,
          TextState.EXPIRED, Phrase.EXPIRED,
          TextState.CANCELLED, Phrase.CANCELLED);

  private final Languages languages;

  /** In these languages. */
  public StateLines(Languages languages) {
    this.languages = languages;
  }

  /** The sentence about a text as it is now. */
  public String sentence(Text text, Words words) {
    StringBuilder more = new StringBuilder();
    if (text.parts() > 1) {
      more.append(words.say(Phrase.STATE_PARTS, text.parts()));
    }
    if (!text.reason().isEmpty()) {
      more.append(words.say(Phrase.STATE_REASON, text.reason()));
    }
    if (text.possiblySentTwice()) {
      more.append(words.say(Phrase.STATE_TWICE));
    }
    String recipient = text.conversation().phone().value();
    String state = words.say(STATES.get(text.state()));
    return words.say(
        Phrase.STATE, String.valueOf(text.reference()), recipient, state, more.toString());
  }

  /** Adds a line about the text as it is now to what follows from a source. */
  public void tell(Ledger ledger, String source, MessageId id) {
    Text text = ledger.texts().find(id).orElseThrow();
    String sentence = sentence(text, languages.of(language(ledger, text)));
    MessageId line = id.then(text.state().name().toLowerCase(java.util.Locale.ROOT));
    ledger
        .outbox()
        .add(source, ChatLines.outgoing(ChatLine.of(line, text.window(), text.person(), sentence)));
  }

  /** The language that the person was last answered in. */
  private static String language(Ledger ledger, Text text) {
    return ledger.counters().value("language:" + text.person()).orElse("en");
  }
}
