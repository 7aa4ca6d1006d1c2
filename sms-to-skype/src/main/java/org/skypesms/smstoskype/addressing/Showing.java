package org.skypesms.smstoskype.addressing;

import java.util.List;
import java.util.Optional;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.InboundSms;
import org.skypesms.message.Skypename;
import org.skypesms.server.walk.ChatLines;
import org.skypesms.server.walk.PersonLanguage;
import org.skypesms.server.walk.PhoneName;
import org.skypesms.sms.Reassembly;
import org.skypesms.sms.ReceivedPart;
import org.skypesms.sms.ShortMessages;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.smstoskype.optout.PhoneText;
import org.skypesms.state.Ledger;
import org.skypesms.words.Languages;
import org.skypesms.words.Phrase;

/** Has texts from phones shown to people. Immutable. */
public final class Showing {

  private final Languages languages;
  private final Alphabet alphabet;

  /** Of a link on which {@code data_coding} 0 means the given alphabet. */
  public Showing(Languages languages, Alphabet alphabet) {
    this.languages = languages;
    this.alphabet = alphabet;
  }

  static Reassembly reassembly(List<InboundSms> parts) {
    return Reassembly.of(parts.stream().map(part -> ReceivedPart.of(part.content())).toList());
  }

  /** A text of one part. */
  PhoneText text(InboundSms part, ReceivedPart whole) {
    String body = ShortMessages.decode(List.of(whole), alphabet);
    return new PhoneText(part.id(), ShowTexts.conversation(part), body, part.id().value());
  }

  /** A text of several parts, or what there is of it. */
  PhoneText text(List<InboundSms> parts, String source) {
    InboundSms first = parts.get(0);
    String body = reassembly(parts).text(alphabet);
    return new PhoneText(first.id(), ShowTexts.conversation(first), body, source);
  }

  /** Has a text shown. */
  void show(Ledger ledger, PhoneText text, Skypename person) {
    Conversation conversation = text.conversation();
    String phone = PhoneName.shown(ledger, conversation.phone());
    String sentence =
        languages.of(PersonLanguage.of(ledger, person)).say(Phrase.FROM_PHONE, phone, text.body());
    ChatLine line =
        new ChatLine(
            text.id().then("shown"),
            Half.SMS_TO_SKYPE,
            person,
            sentence,
            Optional.empty(),
            Optional.of(conversation));
    ledger.outbox().add(text.source(), ChatLines.outgoing(line));
    ledger.counters().add("received", 1);
  }
}
