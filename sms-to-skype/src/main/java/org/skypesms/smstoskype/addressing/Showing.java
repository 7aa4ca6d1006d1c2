package org.skypesms.smstoskype.addressing;

import java.util.List;
import java.util.Optional;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.InboundSms;
import org.skypesms.message.Skypename;
import org.skypesms.server.walk.ChatLines;
import org.skypesms.sms.Reassembly;
import org.skypesms.sms.ReceivedPart;
import org.skypesms.sms.ShortMessages;
import org.skypesms.sms.alphabet.Alphabet;
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

  String text(ReceivedPart whole) {
    return ShortMessages.decode(List.of(whole), alphabet);
  }

  /** Has a text of several parts shown, or what there is of it. */
  void show(Ledger ledger, List<InboundSms> parts, Skypename person, String source) {
    InboundSms first = parts.get(0);
    line(
        ledger,
        first,
        person,
        ShowTexts.conversation(first),
        reassembly(parts).text(alphabet),
        source);
  }

  /** Has a text of one part shown. */
  void show(
      Ledger ledger, InboundSms part, Skypename person, Conversation conversation, String text) {
    line(ledger, part, person, conversation, text, part.id().value());
  }

  private void line(
      Ledger ledger,
      InboundSms part,
      Skypename person,
      Conversation conversation,
      String text,
      String source) {
    String sentence = languages.of("").say(Phrase.FROM_PHONE, conversation.phone().value(), text);
    ChatLine line =
        new ChatLine(
            part.id().then("shown"),
            Half.SMS_TO_SKYPE,
            person,
            sentence,
            Optional.empty(),
            Optional.of(conversation));
    ledger.outbox().add(source, ChatLines.outgoing(line));
    ledger.counters().add("received", 1);
  }
}
