package org.skypesms.skypetosms.answer;

import java.util.List;
import java.util.Optional;
import org.skypesms.message.Conversation;
import org.skypesms.message.PhoneNumber;
import org.skypesms.skypetosms.command.Recipient;
import org.skypesms.skypetosms.command.Sending;
import org.skypesms.words.Phrase;

/** Answers lines that send, or that look like it. Immutable. */
public final class SendingAnswers {

  private final Accepting accepting;
  private final ReplyTarget replyTarget;
  private final Schedule schedule;

  /** With what finds the recipient of a reply and the time of a text for later. */
  public SendingAnswers(Accepting accepting, ReplyTarget replyTarget, Schedule schedule) {
    this.accepting = accepting;
    this.replyTarget = replyTarget;
    this.schedule = schedule;
  }

  void answer(Conversing with, Sending request) {
    if (request instanceof Sending.Send send) {
      schedule.going(with, send.manner()).ifPresent(going -> send(with, send, going));
    } else if (request instanceof Sending.WhichNumber which) {
      schedule
          .going(with, which.readings().get(0).manner())
          .ifPresent(going -> ask(with, which.readings(), going));
    } else if (request instanceof Sending.BadNumber bad) {
      with.say(Phrase.BAD_NUMBER, with.words().say(bad.reason()));
    } else if (request instanceof Sending.UnknownName unknown) {
      with.say(Phrase.NO_SUCH_NAME, unknown.name());
    } else if (request instanceof Sending.UnknownGroup unknown) {
      with.say(Phrase.NO_SUCH_GROUP, unknown.name());
    } else if (request instanceof Sending.LongList list) {
      with.say(Phrase.LIST_TOO_LONG, list.most());
    } else {
      with.say(Phrase.LIST_UNFINISHED);
    }
  }

  /** Does what the person picked. */
  void accept(Conversing with, Choice choice) {
    accepting.accept(with, choice);
  }

  private void ask(Conversing with, List<Sending.Send> readings, Going going) {
    List<Draft> drafts =
        readings.stream()
            .map(one -> draft(((Recipient.Phone) one.to().get(0)).number(), going, one.text()))
            .toList();
    ask(with, drafts, Phrase.ASK_NUMBER);
  }

  private static void ask(Conversing with, List<Draft> drafts, Phrase phrase) {
    List<String> numbers = drafts.stream().map(draft -> with.shown(draft.to())).toList();
    NumberedQuestions.ask(
        with,
        drafts.stream().map(draft -> new Choice(List.of(draft), "", false)).toList(),
        phrase,
        NumberedQuestions.numbered(numbers));
  }

  private void send(Conversing with, Sending.Send send, Going going) {
    if (send.to().get(0) instanceof Recipient.LastWriter) {
      reply(with, send.text(), going);
    } else {
      Targets.find(with, send.to())
          .ifPresent(
              to ->
                  accepting.accept(with, drafts(to, going, send.text()), Targets.label(send.to())));
    }
  }

  private void reply(Conversing with, String text, Going going) {
    List<Draft> drafts =
        replyTarget.find(with).stream().map(writer -> draft(writer, going, text)).toList();
    if (drafts.size() > 1) {
      ask(with, drafts, Phrase.ASK_WHOM);
    } else {
      drafts.forEach(draft -> accepting.accept(with, draft));
    }
  }

  private static List<Draft> drafts(List<Target> to, Going going, String text) {
    return to.stream()
        .map(
            target -> new Draft(target.phone(), target.gateway(), going.flash(), going.due(), text))
        .toList();
  }

  private static Draft draft(Conversation conversation, Going going, String text) {
    return draft(conversation.phone(), going, text).from(conversation.gateway());
  }

  private static Draft draft(PhoneNumber to, Going going, String text) {
    return new Draft(to, Optional.empty(), going.flash(), going.due(), text);
  }
}
