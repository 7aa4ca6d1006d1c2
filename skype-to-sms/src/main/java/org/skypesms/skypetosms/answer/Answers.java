package org.skypesms.skypetosms.answer;

import java.util.Optional;
import org.skypesms.skypetosms.command.Request;
import org.skypesms.words.Phrase;

/** Answers every kind of request. Immutable. */
public final class Answers {

  private final Accepting accepting;
  private final ReplyTarget replyTarget;
  private final Explaining explaining;
  private final TextQuestions textQuestions;

  /** From the parts that answer one kind each. */
  public Answers(
      Accepting accepting,
      ReplyTarget replyTarget,
      Explaining explaining,
      TextQuestions textQuestions) {
    this.accepting = accepting;
    this.replyTarget = replyTarget;
    this.explaining = explaining;
    this.textQuestions = textQuestions;
  }

  void answer(Conversing with, boolean administrator, Request request) {
    if (request instanceof Request.SendTo send) {
      accepting.accept(with, send.to(), Optional.empty(), send.text());
    } else if (request instanceof Request.Reply reply) {
      replyTarget
          .find(with)
          .ifPresent(
              to -> accepting.accept(with, to.phone(), Optional.of(to.gateway()), reply.text()));
    } else if (request instanceof Request.WhichNumber which) {
      with.say(
          Phrase.WHICH_NUMBER, which.readings().get(0).value(), which.readings().get(1).value());
    } else if (request instanceof Request.BadNumber bad) {
      with.say(Phrase.BAD_NUMBER, with.words().say(bad.reason()));
    } else {
      answerQuestion(with, administrator, request);
    }
  }

  private void answerQuestion(Conversing with, boolean administrator, Request request) {
    if (request instanceof Request.TextStatus status) {
      textQuestions.status(with, status.reference());
    } else if (request instanceof Request.Last) {
      textQuestions.last(with);
    } else if (request instanceof Request.Cancel cancel) {
      textQuestions.cancel(with, cancel.reference());
    } else {
      explaining.explain(with, administrator, request);
    }
  }
}
