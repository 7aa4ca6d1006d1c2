package org.skypesms.skypetosms.answer;

import org.skypesms.skypetosms.command.Managing;

/** Answers requests about the person's texts and the service. Immutable. */
public final class ManagingAnswers {

  private final TextQuestions texts;
  private final StatusAnswers status;

  /** From what knows the texts and what knows the service. */
  public ManagingAnswers(TextQuestions texts, StatusAnswers status) {
    this.texts = texts;
    this.status = status;
  }

  void answer(Conversing with, Managing request) {
    if (request instanceof Managing.TextStatus one) {
      texts.status(with, one.reference());
    } else if (request instanceof Managing.Last) {
      texts.last(with);
    } else if (request instanceof Managing.Cancel cancel) {
      texts.cancel(with, cancel.reference());
    } else if (request instanceof Managing.ServiceStatus) {
      status.status(with);
    } else {
      throw new IllegalStateException("the table has no such command yet: " + request);
    }
  }
}
