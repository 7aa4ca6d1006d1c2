package org.skypesms.skypetosms.sending;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.skypesms.message.ChatLine;
import org.skypesms.message.MessageId;
import org.skypesms.message.Skypename;
import org.skypesms.message.TextState;
import org.skypesms.server.walk.ChatLines;
import org.skypesms.server.walk.PersonLanguage;
import org.skypesms.server.walk.SavedPhone;
import org.skypesms.sms.receipt.TroubleKind;
import org.skypesms.state.Ledger;
import org.skypesms.state.Mailing;
import org.skypesms.state.Text;
import org.skypesms.words.Languages;
import org.skypesms.words.Phrase;
import org.skypesms.words.Words;

/**
 * Tells a person what has become of a text, in the window in which it was typed. Safe for use by
 * any thread.
 */
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

  /** The reason of a text that its phone did not want any more; it is told in every language. */
  static final String OPTED_OUT = "opted out";

  /** The reason of a text that was begun on a link that is gone, or cuts it otherwise. */
  static final String LINK_GONE = "link gone";

  private static final Map<String, Phrase> REASONS =
      Map.of(OPTED_OUT, Phrase.REASON_OPTED_OUT, LINK_GONE, Phrase.REASON_LINK_GONE);

  private final Languages languages;
  private final MailingLines mailings;

  /** In these languages. */
  public StateLines(Languages languages) {
    this.languages = languages;
    this.mailings = new MailingLines(languages);
  }

  /** The sentence about a text as it is now. */
  public String sentence(Ledger ledger, Text text, Words words) {
    return sentence(ledger, text, words, "");
  }

  /** The sentence about a text that waits for its time. */
  public String waiting(Ledger ledger, Text text, Words words, String time) {
    return sentence(ledger, text, words, words.say(Phrase.STATE_UNTIL, time));
  }

  private static String sentence(Ledger ledger, Text text, Words words, String last) {
    String recipient = SavedPhone.shown(ledger, words, text.person(), text.conversation().phone());
    String more = more(text, words) + last;
    return sentence(text.reference(), recipient, text.state(), more, words);
  }

  static String sentence(
      int reference, String recipient, TextState state, String more, Words words) {
    return words.say(Phrase.STATE, String.valueOf(reference), recipient, state(state, words), more);
  }

  static String state(TextState state, Words words) {
    return words.say(STATES.get(state));
  }

  /** What else is worth saying of a text. */
  static String more(Text text, Words words) {
    StringBuilder more = new StringBuilder();
    if (text.parts() > 1) {
      more.append(words.say(Phrase.STATE_PARTS, text.parts()));
    }
    if (REASONS.containsKey(text.reason())) {
      more.append(words.say(Phrase.STATE_REASON, words.say(REASONS.get(text.reason()))));
    } else if (!text.reason().isEmpty() && !namesAState(text.reason())) {
      more.append(words.say(Phrase.STATE_REASON, trouble(text.reason(), words)));
    } else if (text.state() == TextState.EXPIRED) {
      more.append(words.say(Phrase.STATE_REASON, words.say(Phrase.REASON_EXPIRED)));
    }
    if (text.respelled()) {
      more.append(words.say(Phrase.STATE_RESPELLED));
    }
    if (text.possiblySentTwice()) {
      more.append(words.say(Phrase.STATE_TWICE));
    }
    return more.toString();
  }

  private static String trouble(String reason, Words words) {
    return words.say(Phrase.REASON_TROUBLE, TroubleKind.of(reason).name(), reason);
  }

  /** An SMSC may write anything into a receipt; a state line names one state only. */
  private static boolean namesAState(String reason) {
    List<String> words = List.of(reason.toUpperCase(Locale.ROOT).split("[^A-Z]+"));
    return STATES.keySet().stream().map(TextState::name).anyMatch(words::contains);
  }

  /**
   * Adds a line about the text as it is now to what follows from a source; of the service's own
   * texts nobody is told. A text that one line wrote to several phones has its line about all of
   * them, if that says anything new; these lines follow from {@link Mailing#source}.
   */
  public void tell(Ledger ledger, String source, MessageId id) {
    Text text = ledger.texts().find(id).orElseThrow();
    if (text.person().equals(Skypename.SERVICE)) {
      return;
    }
    if (mailings.tell(ledger, text)) {
      return;
    }
    String sentence =
        sentence(ledger, text, languages.of(PersonLanguage.of(ledger, text.person())));
    MessageId lineId = id.then(text.state().name().toLowerCase(Locale.ROOT));
    ChatLine line = ChatLine.of(lineId, text.window(), text.person(), sentence).at(place(id));
    ledger.outbox().add(source, ChatLines.about(text, line));
  }

  /** Where the lines about a text stand: the later replaces the earlier where that can be. */
  public static MessageId place(MessageId text) {
    return text.then("line");
  }
}
