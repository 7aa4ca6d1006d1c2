package org.skypesms.skypetosms.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.ChatLine;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Conversation;
import org.skypesms.message.MessageId;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.TextState;
import org.skypesms.server.walk.ChatLines;
import org.skypesms.server.walk.TextsToPhones;
import org.skypesms.skypetosms.sending.StateLines;
import org.skypesms.state.Ledger;
import org.skypesms.state.Text;
import org.skypesms.words.Phrase;

/**
 * Keeps texts that were accepted, with their words and with what follows from them: the text on its
 * way, at once or at its time, and the first line about it. Immutable.
 */
public final class Keeping {

  /** {@code queued} is told only of what waits for longer. */
  static final Duration BEFORE_QUEUED_IS_TOLD = Duration.ofSeconds(2);

  private static final int CLASS_OF_FLASH = 0;

  private final StateLines lines;
  private final FirstContact firstContact;
  private final Clock clock;

  /** Telling states in these lines, with what introduces people to phones. */
  public Keeping(StateLines lines, FirstContact firstContact, Clock clock) {
    this.lines = lines;
    this.firstContact = firstContact;
    this.clock = clock;
  }

  /** Keeps the only text of a line, and what is told of it. */
  void keep(Conversing with, Ready ready, Optional<CostlySign> costly) {
    MessageId id = with.line().id().then("1");
    Text text = add(with, ready, id, with.ledger().texts().nextReference(with.line().from()));
    Optional<Instant> due = due(ready.draft());
    due.ifPresent(
        at -> with.sayOf(text, lines.waiting(with.ledger(), text, with.words(), with.time(at))));
    with.ledger().outbox().add(with.source(), queuedLine(with, text, due));
    costly.ifPresent(sign -> with.sayOf(text, note(with, text, sign)));
  }

  /** Keeps a text under a reference; nothing is told of it yet. */
  Text add(Conversing with, Ready ready, MessageId id, int reference) {
    Text text = text(with, ready, id, reference);
    OutboundSms sms = sms(text, ready.draft());
    Optional<Instant> due = due(ready.draft());
    remember(with, text, sms, due);
    with.ledger().outbox().add(with.source(), TextsToPhones.outgoing(sms, due));
    return text;
  }

  /** When a text is to go out, if that is later. */
  Optional<Instant> due(Draft draft) {
    return draft.due().filter(at -> at.isAfter(clock.instant()));
  }

  private Text text(Conversing with, Ready ready, MessageId id, int reference) {
    ChatMessage line = with.line();
    return Text.queued(
            id,
            line.from(),
            reference,
            line.half(),
            ready.conversation(),
            ready.parts(),
            line.heardAt())
        .changed(TextState.QUEUED, "", clock.instant())
        .respelled(ready.cut().respelled());
  }

  private static OutboundSms sms(Text text, Draft draft) {
    return new OutboundSms(
        text.id(),
        text.person(),
        text.reference(),
        text.window(),
        text.conversation().gateway(),
        text.conversation().phone(),
        draft.body(),
        text.acceptedAt(),
        draft.flash() ? Optional.of(CLASS_OF_FLASH) : Optional.empty());
  }

  private void remember(Conversing with, Text text, OutboundSms sms, Optional<Instant> due) {
    Ledger ledger = with.ledger();
    ChatMessage line = with.line();
    Conversation conversation = text.conversation();
    ledger.texts().add(text);
    ledger.keptTexts().keep(sms, due);
    firstContact.introduce(with, conversation, text.id());
    ledger.conversations().wrote(line.from(), conversation, line.typedAt());
    ledger.conversations().called(line.from(), conversation, line.profile().calledBy());
  }

  private Outgoing queuedLine(Conversing with, Text text, Optional<Instant> due) {
    MessageId id = text.id();
    ChatLine line =
        new ChatLine(
            id.then("queued"),
            text.window(),
            text.person(),
            lines.sentence(with.ledger(), text, with.words()),
            Optional.of(id),
            Optional.empty());
    Instant from = due.orElseGet(clock::instant);
    ChatLine placed = line.at(StateLines.place(id));
    return ChatLines.about(text, placed, from.plus(BEFORE_QUEUED_IS_TOLD));
  }

  private static String note(Conversing with, Text text, CostlySign sign) {
    return with.words()
        .say(
            Phrase.PARTS_NOTE,
            String.valueOf(text.reference()),
            with.shown(text.conversation().phone()),
            text.parts(),
            sign.sentence(with.words()));
  }
}
