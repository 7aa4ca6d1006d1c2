package org.skypesms.skypetosms.answer;

import java.util.Optional;
import org.skypesms.skypetosms.command.Recipient;
import org.skypesms.skypetosms.command.Sending;
import org.skypesms.words.Phrase;

/** Answers lines that send, or that look like it. Immutable. */
public final class SendingAnswers {

  private final Accepting accepting;
  private final ReplyTarget replyTarget;

  /** With what finds the recipient of a reply. */
  public SendingAnswers(Accepting accepting, ReplyTarget replyTarget) {
    this.accepting = accepting;
    this.replyTarget = replyTarget;
  }

  void answer(Conversing with, Sending request) {
    if (request instanceof Sending.Send send) {
      send(with, send);
    } else if (request instanceof Sending.WhichNumber which) {
      with.say(Phrase.WHICH_NUMBER, number(which, 0), number(which, 1));
    } else if (request instanceof Sending.BadNumber bad) {
      with.say(Phrase.BAD_NUMBER, with.words().say(bad.reason()));
    } else if (request instanceof Sending.UnknownName unknown) {
      with.say(Phrase.NO_SUCH_NAME, unknown.name());
    } else if (request instanceof Sending.LongList list) {
      with.say(Phrase.LIST_TOO_LONG, list.most());
    } else {
      with.say(Phrase.LIST_UNFINISHED);
    }
  }

  private static String number(Sending.WhichNumber which, int reading) {
    return which.readings().get(reading).to().get(0) instanceof Recipient.Phone phone
        ? phone.number().value()
        : "";
  }

  private void send(Conversing with, Sending.Send send) {
    if (send.to().size() != 1 || !send.manner().equals(Sending.Manner.PLAIN)) {
      throw new IllegalStateException("the table has no such form yet: " + send);
    }
    Recipient to = send.to().get(0);
    if (to instanceof Recipient.Phone phone) {
      accepting.accept(with, phone.number(), Optional.empty(), send.text());
    } else if (to instanceof Recipient.LastWriter) {
      replyTarget
          .find(with)
          .ifPresent(
              last ->
                  accepting.accept(with, last.phone(), Optional.of(last.gateway()), send.text()));
    } else {
      throw new IllegalStateException("the table has no such form yet: " + send);
    }
  }
}
