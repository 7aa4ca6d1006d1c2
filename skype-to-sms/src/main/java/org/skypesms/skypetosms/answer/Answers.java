package org.skypesms.skypetosms.answer;

import org.skypesms.skypetosms.command.Account;
import org.skypesms.skypetosms.command.Administration;
import org.skypesms.skypetosms.command.Explaining;
import org.skypesms.skypetosms.command.Managing;
import org.skypesms.skypetosms.command.People;
import org.skypesms.skypetosms.command.Request;
import org.skypesms.skypetosms.command.Sending;

/**
 * Answers every kind of request, each by the class of its group. Immutable.
 *
 * @param sending lines that send
 * @param managing texts and the service
 * @param people whom somebody writes to
 * @param account the person's own account
 * @param administration for administrators
 * @param help explanations
 */
public record Answers(
    SendingAnswers sending,
    ManagingAnswers managing,
    PeopleAnswers people,
    AccountAnswers account,
    AdministrationAnswers administration,
    HelpAnswers help) {

  void answer(Conversing with, boolean administrator, Request request) {
    if (request instanceof Sending group) {
      sending.answer(with, group);
    } else if (request instanceof Managing group) {
      managing.answer(with, group);
    } else if (request instanceof People group) {
      people.answer(with, group);
    } else if (request instanceof Account group) {
      account.answer(with, group);
    } else if (request instanceof Administration group) {
      administration.answer(with, group);
    } else if (request instanceof Explaining group) {
      help.answer(with, administrator, group);
    } else {
      throw new IllegalStateException("the table has no such command yet: " + request);
    }
  }
}
