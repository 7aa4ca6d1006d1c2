package org.skypesms.smstoskype.addressing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.InboundSms;
import org.skypesms.message.MessageId;
import org.skypesms.message.Skypename;
import org.skypesms.server.walk.ChatLines;
import org.skypesms.server.walk.PersonLanguage;
import org.skypesms.server.walk.SavedPhone;
import org.skypesms.sms.Reassembly;
import org.skypesms.sms.ReceivedPart;
import org.skypesms.sms.ShortMessages;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.alphabet.ShownOctets;
import org.skypesms.smstoskype.phonewords.PhoneText;
import org.skypesms.state.Ledger;
import org.skypesms.words.Languages;
import org.skypesms.words.Phrase;
import org.skypesms.words.Words;

/** Has received texts shown to people. Immutable. */
public final class Showing {

  /** What is shown of U+0000, which no chat network carries. */
  private static final String NUL = ShownOctets.of(new byte[1]);

  private final Languages languages;
  private final Function<String, Alphabet> alphabets;
  private final FollowingOn following;

  /**
   * In these languages.
   *
   * @param alphabets what {@code data_coding} 0 means on a link
   */
  public Showing(Languages languages, Function<String, Alphabet> alphabets, Clock clock) {
    this.languages = languages;
    this.alphabets = alphabets;
    this.following = new FollowingOn(clock);
  }

  static Reassembly reassembly(List<InboundSms> parts) {
    return Reassembly.of(parts.stream().map(part -> ReceivedPart.of(part.content())).toList());
  }

  /** A text of one part. */
  IncomingText text(InboundSms part, ReceivedPart whole) {
    String body = ShortMessages.decode(List.of(whole), alphabets.apply(part.link()));
    Parties parties = Parties.of(part.content());
    return new IncomingText(
        part.id(), parties, whole, body, part.id().value(), false, part.mayRepeat().isPresent());
  }

  /**
   * A text of several parts, or what there is of it; repeats of its parts are known by it. It may
   * be a repeat itself when each of them may be.
   */
  IncomingText text(List<InboundSms> parts, MessageId id, String source, boolean late) {
    InboundSms first = parts.get(0);
    String body = reassembly(parts).text(alphabets.apply(first.link()));
    Parties parties = Parties.of(first.content());
    boolean mayRepeat = parts.stream().allMatch(part -> part.mayRepeat().isPresent());
    return new IncomingText(
        id, parties, ReceivedPart.of(first.content()), body, source, late, mayRepeat);
  }

  /**
   * Has a text of a phone shown, or kept while the person wants to see nothing of that phone; what
   * a mobile answers to a text that followed there is sent on.
   */
  void show(Ledger ledger, PhoneText text, Skypename person) {
    if (following.answers(ledger, text, person)) {
      ledger.counters().add("received", 1);
      return;
    }
    Conversation conversation = text.conversation();
    Words words = languages.of(PersonLanguage.of(ledger, person));
    String phone = SavedPhone.called(ledger, words, person, conversation.phone());
    ChatLine line =
        new ChatLine(
            text.id().then("shown"),
            Half.SMS_TO_SKYPE,
            person,
            sentence(words, phone, text.shownBody()),
            Optional.empty(),
            Optional.of(conversation));
    if (ledger.heldPhones().keep(conversation.phone(), line)) {
      ledger.counters().add("held", 1);
    } else {
      ledger.outbox().add(text.source(), ChatLines.outgoing(line));
      following.follows(ledger, text, person);
    }
    ledger.counters().add("received", 1);
  }

  /** Has a text of a sender shown that is no phone. */
  void show(Ledger ledger, IncomingText text, String note, Skypename person) {
    String sender = text.parties().sender().shown();
    String gap = note.isEmpty() || text.body().isEmpty() ? "" : " ";
    Words words = languages.of(PersonLanguage.of(ledger, person));
    String sentence = sentence(words, sender, note + gap + text.body());
    ChatLine line =
        ChatLine.of(text.id().then("shown"), Half.SMS_TO_SKYPE, person, sentence, sender);
    ledger.outbox().add(text.source(), ChatLines.outgoing(line));
    ledger.counters().add("received", 1);
  }

  private static String sentence(Words words, String sender, String body) {
    return words.say(Phrase.FROM_PHONE, sender, body.replace("\0", NUL));
  }
}
