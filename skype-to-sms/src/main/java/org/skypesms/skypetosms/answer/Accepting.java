package org.skypesms.skypetosms.answer;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.ChatLine;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Conversation;
import org.skypesms.message.MessageId;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.TextState;
import org.skypesms.server.walk.ChatLines;
import org.skypesms.server.walk.TextsToPhones;
import org.skypesms.skypetosms.sending.StateLines;
import org.skypesms.skypetosms.sending.TextParts;
import org.skypesms.sms.Segmentation;
import org.skypesms.sms.number.PhoneNumbers;
import org.skypesms.state.Text;
import org.skypesms.words.Phrase;

/** Accepts texts, or refuses them with a sentence. Immutable. */
public final class Accepting {

  private static final Duration BEFORE_QUEUED_IS_TOLD = Duration.ofSeconds(2);

  private final Policy policy;
  private final TextParts parts;
  private final StateLines lines;
  private final GatewayChoice gateways;
  private final FirstContact firstContact;
  private final Clock clock;

  /** By the operator's rules. */
  public Accepting(
      Policy policy, TextParts parts, StateLines lines, FirstContact firstContact, Clock clock) {
    this.policy = policy;
    this.parts = parts;
    this.lines = lines;
    this.gateways = new GatewayChoice(policy.gateways());
    this.firstContact = firstContact;
    this.clock = clock;
  }

  /** Accepts a text from the given gateway number, or from that of this person and phone. */
  void accept(Conversing with, PhoneNumber to, Optional<PhoneNumber> from, String body) {
    if (body.isBlank()) {
      with.say(Phrase.EMPTY_TEXT, to.value());
    } else if (!served(to)) {
      with.say(Phrase.COUNTRY_NOT_SERVED, PhoneNumbers.region(to).orElse(to.value()));
    } else {
      PhoneNumber gateway =
          from.orElseGet(() -> gateways.of(with.ledger(), with.line().from(), to));
      cut(with, new Conversation(to, gateway), body);
    }
  }

  private boolean served(PhoneNumber to) {
    return parts.serves(to) && inCountry(to);
  }

  private boolean inCountry(PhoneNumber to) {
    return policy.countries().isEmpty()
        || PhoneNumbers.region(to).filter(policy.countries().get()::contains).isPresent();
  }

  private void cut(Conversing with, Conversation conversation, String body) {
    if (with.ledger().optOuts().stopped(conversation, with.line().from())) {
      with.say(Phrase.OPTED_OUT, conversation.phone().value());
      return;
    }
    Segmentation cut = parts.cut(conversation.phone(), body);
    if (cut instanceof Segmentation.Cut parted) {
      keep(with, conversation, body, parted);
    } else if (cut instanceof Segmentation.TooLong tooLong) {
      with.say(Phrase.TOO_LONG, tooLong.parts(), tooLong.limit());
    } else if (cut instanceof Segmentation.HalfCharacter half) {
      with.say(Phrase.CANNOT_CARRY, String.format("U+%04X", (int) half.unit()));
    } else if (cut instanceof Segmentation.ForeignCharacter foreign) {
      with.say(Phrase.FOREIGN_CHARACTER, Character.toString(foreign.codePoint()));
    } else {
      with.say(Phrase.EMPTY_TEXT, conversation.phone().value());
    }
  }

  private void keep(Conversing with, Conversation conversation, String body, Segmentation.Cut cut) {
    ChatMessage line = with.line();
    MessageId id = line.id().then("1");
    int reference = with.ledger().texts().nextReference(line.from());
    Text typed =
        new Text(
            id,
            line.from(),
            reference,
            line.half(),
            conversation,
            cut.parts(),
            TextState.QUEUED,
            false,
            "",
            line.heardAt(),
            clock.instant());
    Text text = typed.respelled(cut.respelled());
    with.ledger().texts().add(text);
    firstContact.introduce(with, conversation, id);
    with.ledger().conversations().wrote(line.from(), conversation, line.typedAt());
    with.ledger().conversations().called(line.from(), conversation, line.profile().calledBy());
    OutboundSms sms =
        new OutboundSms(
            id,
            line.from(),
            reference,
            line.half(),
            conversation.gateway(),
            conversation.phone(),
            body,
            line.heardAt());
    with.ledger().outbox().add(with.source(), TextsToPhones.outgoing(sms));
    with.ledger().outbox().add(with.source(), queuedLine(with, text));
  }

  private Outgoing queuedLine(Conversing with, Text text) {
    ChatLine line =
        new ChatLine(
            text.id().then("queued"),
            text.window(),
            text.person(),
            lines.sentence(text, with.words()),
            Optional.of(text.id()),
            Optional.empty());
    ChatLine placed = line.at(StateLines.place(text.id()));
    return ChatLines.about(text, placed, clock.instant().plus(BEFORE_QUEUED_IS_TOLD));
  }
}
