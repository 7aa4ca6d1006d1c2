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
import org.skypesms.server.walk.PhoneName;
import org.skypesms.sms.Reassembly;
import org.skypesms.sms.ReceivedPart;
import org.skypesms.sms.ShortMessages;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.alphabet.ShownOctets;
import org.skypesms.smstoskype.optout.PhoneText;
import org.skypesms.state.Ledger;
import org.skypesms.words.Languages;
import org.skypesms.words.Phrase;

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
    return new IncomingText(part.id(), parties, whole, body, part.id().value(), false);
  }

  /** A text of several parts, or what there is of it. */
  IncomingText text(List<InboundSms> parts, MessageId id, String source, boolean late) {
    InboundSms first = parts.get(0);
    String body = reassembly(parts).text(alphabets.apply(first.link()));
    Parties parties = Parties.of(first.content());
    return new IncomingText(id, parties, ReceivedPart.of(first.content()), body, source, late);
  }

  /** Has a text of a phone shown, or what a mobile answers to a text that followed there sent. */
  void show(Ledger ledger, PhoneText text, Skypename person) {
    if (following.answers(ledger, text, person)) {
      ledger.counters().add("received", 1);
      return;
    }
    Conversation conversation = text.conversation();
    String phone = PhoneName.shown(ledger, conversation.phone());
    ChatLine line =
        new ChatLine(
            text.id().then("shown"),
            Half.SMS_TO_SKYPE,
            person,
            sentence(ledger, person, phone, text.shownBody()),
            Optional.empty(),
            Optional.of(conversation));
    show(ledger, text.source(), line);
    following.follows(ledger, text, person);
  }

  /** Has a text of a sender shown that is no phone. */
  void show(Ledger ledger, IncomingText text, String note, Skypename person) {
    String sender = text.parties().sender().shown();
    String gap = note.isEmpty() || text.body().isEmpty() ? "" : " ";
    String sentence = sentence(ledger, person, sender, note + gap + text.body());
    MessageId id = text.id().then("shown");
    show(ledger, text.source(), ChatLine.of(id, Half.SMS_TO_SKYPE, person, sentence, sender));
  }

  private String sentence(Ledger ledger, Skypename person, String sender, String body) {
    return languages
        .of(PersonLanguage.of(ledger, person))
        .say(Phrase.FROM_PHONE, sender, body.replace("\0", NUL));
  }

  private static void show(Ledger ledger, String source, ChatLine line) {
    ledger.outbox().add(source, ChatLines.outgoing(line));
    ledger.counters().add("received", 1);
  }
}
