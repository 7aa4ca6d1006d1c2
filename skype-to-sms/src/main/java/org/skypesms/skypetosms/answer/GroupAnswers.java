package org.skypesms.skypetosms.answer;

import java.util.List;
import java.util.Optional;
import org.skypesms.message.PhoneNumber;
import org.skypesms.skypetosms.command.CommandTable;
import org.skypesms.skypetosms.command.People;
import org.skypesms.state.Contact;
import org.skypesms.state.Group;
import org.skypesms.words.Phrase;

/** Answers requests about groups. Immutable. */
final class GroupAnswers {

  private final NewName newName;

  /** With the table whose words cannot become names. */
  GroupAnswers(CommandTable table) {
    this.newName = new NewName(table);
  }

  void show(Conversing with, String name) {
    with.book()
        .findGroup(name)
        .ifPresentOrElse(
            group -> with.say(Phrase.GROUP, group.name(), phones(with, group)),
            () -> with.say(Phrase.NO_SUCH_GROUP, name));
  }

  /** Makes a group, or makes it anew. */
  void make(Conversing with, People.MakeGroup make) {
    Optional<Refused> refused = refusal(with, make.name());
    if (refused.isPresent()) {
      with.say(refused.get());
      return;
    }
    List<PhoneNumber> phones =
        make.members().stream().map(SilenceAnswers::phone).distinct().toList();
    Group group = new Group(make.name(), phones);
    with.book().save(group);
    with.say(Phrase.GROUP_SAVED, group.name(), phones(with, group));
  }

  private Optional<Refused> refusal(Conversing with, String name) {
    Optional<Group> known = with.book().findGroup(name);
    return newName
        .refusal(with, name)
        .or(() -> with.book().find(name).map(GroupAnswers::ofContact))
        .or(() -> known.isPresent() ? Optional.empty() : NewName.full(with));
  }

  private static Refused ofContact(Contact saved) {
    return Refused.because(Phrase.NAME_OF_CONTACT, saved.name());
  }

  static String phones(Conversing with, Group group) {
    return with.words().list(group.phones().stream().map(with::shown).toList());
  }
}
