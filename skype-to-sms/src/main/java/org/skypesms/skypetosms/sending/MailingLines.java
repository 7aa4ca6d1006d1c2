package org.skypesms.skypetosms.sending;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.skypesms.message.ChatLine;
import org.skypesms.message.TextState;
import org.skypesms.server.walk.ChatLines;
import org.skypesms.server.walk.PersonLanguage;
import org.skypesms.server.walk.SavedPhone;
import org.skypesms.state.Ledger;
import org.skypesms.state.Mailing;
import org.skypesms.state.Text;
import org.skypesms.words.Languages;
import org.skypesms.words.Phrase;
import org.skypesms.words.Words;

/**
 * Tells a person what has become of one line to several phones: one state under one reference, and
 * what it is for each of them when asked. Immutable.
 */
public final class MailingLines {

  private final Languages languages;

  /** In these languages. */
  public MailingLines(Languages languages) {
    this.languages = languages;
  }

  /** How the person called the phones, and how many they are. */
  public static String recipients(Mailing mailing, Words words) {
    return words.say(Phrase.SEVERAL_PHONES, mailing.label(), mailing.phones()).strip();
  }

  /** The sentence about all of them as they are now. */
  public String sentence(Ledger ledger, Mailing mailing, Words words) {
    return sentence(ledger, mailing, words, "");
  }

  /** The sentence about texts that wait for their time. */
  public String waiting(Ledger ledger, Mailing mailing, Words words, String time) {
    return sentence(ledger, mailing, words, words.say(Phrase.STATE_UNTIL, time));
  }

  /** That none of them can be withdrawn any more. */
  public String stays(Ledger ledger, Mailing mailing, Words words) {
    TextState state = MailingProgress.of(ledger.mailings().texts(mailing));
    return state == TextState.CANCELLED
        ? sentence(ledger, mailing, words)
        : words.say(
            Phrase.CANCEL_LATE,
            String.valueOf(mailing.reference()),
            recipients(mailing, words),
            StateLines.state(state, words));
  }

  private static String sentence(Ledger ledger, Mailing mailing, Words words, String last) {
    List<Text> texts = ledger.mailings().texts(mailing);
    TextState state = MailingProgress.of(texts);
    String more =
        parts(texts, words) + culprits(ledger, texts, state, words) + twice(texts, words) + last;
    return StateLines.sentence(mailing.reference(), recipients(mailing, words), state, more, words);
  }

  /** A line for each phone. */
  public String each(Ledger ledger, Mailing mailing, Words words) {
    return ledger.mailings().texts(mailing).stream()
        .map(text -> one(ledger, text, words))
        .collect(Collectors.joining("\n"));
  }

  /** A new mailing's line for the case that it waits for long. */
  public void tellLater(Ledger ledger, String source, Mailing mailing, Words words, Instant at) {
    String sentence = sentence(ledger, mailing, words);
    ledger
        .outbox()
        .add(source, ChatLines.about(mailing, line(mailing, "queued", sentence, true), at));
  }

  /**
   * Brings the mailing of a text to where its texts are, and tells that when it is new; false when
   * the text is of none.
   */
  boolean tell(Ledger ledger, Text text) {
    Optional<Mailing> known = Mailing.of(text.id()).flatMap(ledger.mailings()::find);
    known.ifPresent(mailing -> tell(ledger, mailing.id().value(), mailing));
    return known.isPresent();
  }

  /** Brings a mailing to where its texts are, and tells that when it is new. */
  public void tell(Ledger ledger, String source, Mailing mailing) {
    TextState state = MailingProgress.of(ledger.mailings().texts(mailing));
    if (ledger.mailings().advance(mailing, state)) {
      Words words = languages.of(PersonLanguage.of(ledger, mailing.person()));
      String name = state.name().toLowerCase(Locale.ROOT);
      ChatLine line = line(mailing, name, sentence(ledger, mailing, words), false);
      ledger.outbox().add(source, ChatLines.about(mailing, line));
    }
  }

  private static ChatLine line(Mailing mailing, String name, String sentence, boolean waiting) {
    return new ChatLine(
            mailing.id().then(name),
            mailing.window(),
            mailing.person(),
            sentence,
            Optional.of(mailing.id()).filter(id -> waiting),
            Optional.empty())
        .at(StateLines.place(mailing.id()));
  }

  private static String one(Ledger ledger, Text text, Words words) {
    return words.say(
        Phrase.ONE_OF_SEVERAL,
        phone(ledger, text, words),
        StateLines.state(text.state(), words),
        StateLines.more(text, words));
  }

  private static String phone(Ledger ledger, Text text, Words words) {
    return SavedPhone.shown(ledger, words, text.person(), text.conversation().phone());
  }

  private static String parts(List<Text> texts, Words words) {
    int most = texts.stream().mapToInt(Text::parts).max().orElse(1);
    return most > 1 ? words.say(Phrase.STATE_PARTS, most) : "";
  }

  /** Because of whom it has not arrived everywhere. */
  private static String culprits(Ledger ledger, List<Text> texts, TextState state, Words words) {
    if (state != TextState.FAILED && state != TextState.EXPIRED) {
      return "";
    }
    return words.say(
        Phrase.STATE_REASON,
        words.list(
            MailingProgress.worstOf(texts).stream()
                .map(text -> phone(ledger, text, words))
                .toList()));
  }

  private static String twice(List<Text> texts, Words words) {
    return texts.stream().anyMatch(Text::possiblySentTwice) ? words.say(Phrase.STATE_TWICE) : "";
  }
}
