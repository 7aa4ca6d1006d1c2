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

  private static final Duration BEFORE_QUEUED_IS_TOLD = Duration.ofSeconds(2);
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

  /**
   * Keeps a text.
   *
   * @param number its place among the texts of the line, from 1
   */
  void keep(Conversing with, Ready ready, int number, Optional<CostlySign> costly) {
    Text text = text(with, ready, number);
    OutboundSms sms = sms(text, ready.draft());
    Optional<Instant> due = ready.draft().due().filter(at -> at.isAfter(clock.instant()));
    remember(with, text, sms, due);
    with.ledger().outbox().add(with.source(), TextsToPhones.outgoing(sms, due));
    due.ifPresent(at -> with.sayOf(text, lines.waiting(text, with.words(), with.time(at))));
    with.ledger().outbox().add(with.source(), queuedLine(with, text, due));
    costly.ifPresent(sign -> with.sayOf(text, note(with, text, sign)));
  }

  private Text text(Conversing with, Ready ready, int number) {
    ChatMessage line = with.line();
    return new Text(
            line.id().then(String.valueOf(number)),
            line.from(),
            with.ledger().texts().nextReference(line.from()),
            line.half(),
            ready.conversation(),
            ready.parts(),
            TextState.QUEUED,
            false,
            "",
            line.heardAt(),
            clock.instant())
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
            lines.sentence(text, with.words()),
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
            text.conversation().phone().value(),
            text.parts(),
            sign.sentence(with.words()));
  }
}
