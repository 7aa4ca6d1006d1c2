package org.skypesms.skypetosms.answer;

import java.time.Clock;
import org.skypesms.skypetosms.command.CommandTable;
import org.skypesms.skypetosms.command.People;
import org.skypesms.skypetosms.sending.StateLines;

/** Answers requests about the people whom somebody writes to. Immutable. */
public final class PeopleAnswers {

  private final ContactAnswers contacts;
  private final GroupAnswers groups;
  private final SilenceAnswers silence;
  private final WhoAnswers who;

  /** With the table whose words cannot become names. */
  public PeopleAnswers(CommandTable table, StateLines lines, Clock clock) {
    this.contacts = new ContactAnswers(table);
    this.groups = new GroupAnswers(table);
    this.silence = new SilenceAnswers(clock);
    this.who = new WhoAnswers(lines, silence);
  }

  void answer(Conversing with, People request) {
    if (request instanceof People.Add add) {
      contacts.add(with, add);
    } else if (request instanceof People.Contacts) {
      contacts.list(with);
    } else if (request instanceof People.Rename rename) {
      contacts.rename(with, rename);
    } else if (request instanceof People.Remove remove) {
      contacts.remove(with, remove.name());
    } else if (request instanceof People.ShowGroup group) {
      groups.show(with, group.name());
    } else if (request instanceof People.MakeGroup group) {
      groups.make(with, group);
    } else if (request instanceof People.Who one) {
      who.answer(with, one.whom());
    } else {
      silence.answer(with, request);
    }
  }
}
