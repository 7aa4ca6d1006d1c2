package org.skypesms.skypetosms.answer;

import org.skypesms.skypetosms.command.Administration;

/** Answers requests of administrators, which nobody else can make. Immutable. */
public final class AdministrationAnswers {

  private final StatusAnswers status;

  /** From what knows the service. */
  public AdministrationAnswers(StatusAnswers status) {
    this.status = status;
  }

  void answer(Conversing with, Administration request) {
    if (request instanceof Administration.StatusAll) {
      status.everything(with);
    } else {
      throw new IllegalStateException("the table has no such command yet: " + request);
    }
  }
}
