package org.skypesms.skypetosms.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skypesms.skypetosms.command.CommandTable;
import org.skypesms.skypetosms.command.People;
import org.skypesms.skypetosms.command.Spelling;
import org.skypesms.state.Contact;
import org.skypesms.state.Group;
import org.skypesms.words.Phrase;

/** Answers requests about saved names. Immutable. */
final class ContactAnswers {

  private final NewName newName;

  /** With the table whose words cannot become names. */
  ContactAnswers(CommandTable table) {
    this.newName = new NewName(table);
  }

  /** Saving the same once more changes nothing. */
  void add(Conversing with, People.Add add) {
    Optional<Contact> same =
        with.book().find(add.name()).filter(saved -> saved.phone().equals(add.phone()));
    Optional<Refused> refused = same.isPresent() ? Optional.empty() : refusal(with, add);
    if (refused.isPresent()) {
      with.say(refused.get());
      return;
    }
    Contact contact = same.orElse(new Contact(add.name(), add.phone()));
    with.book().save(contact);
    with.say(Phrase.NAME_SAVED, contact.name(), contact.phone().value());
  }

  private Optional<Refused> refusal(Conversing with, People.Add add) {
    return newName
        .taken(with, add.name())
        .or(() -> with.book().find(add.phone()).map(saved -> numberSaved(saved, add.name())))
        .or(() -> NewName.full(with));
  }

  private static Refused numberSaved(Contact saved, String wished) {
    return Refused.because(Phrase.NUMBER_SAVED, saved.phone().value(), saved.name(), wished);
  }

  /** What the person has saved, a line each. */
  static String lines(Conversing with) {
    Stream<String> contacts =
        with.book().contacts().stream()
            .map(saved -> line(with, saved.name(), saved.phone().value()));
    Stream<String> groups =
        with.book().groups().stream()
            .map(group -> line(with, "#" + group.name(), GroupAnswers.phones(with, group)));
    return Stream.concat(contacts, groups).collect(Collectors.joining("\n"));
  }

  void list(Conversing with) {
    String lines = lines(with);
    if (lines.isEmpty()) {
      with.say(Phrase.CONTACTS_NONE);
    } else {
      with.say(Phrase.CONTACTS, lines);
    }
  }

  private static String line(Conversing with, String name, String what) {
    return with.words().say(Phrase.CONTACTS_LINE, name, what);
  }

  /** A name may be written anew in other capitals. */
  void rename(Conversing with, People.Rename rename) {
    Optional<Contact> contact = with.book().find(rename.name());
    Optional<Group> group = with.book().findGroup(rename.name());
    boolean same = Spelling.of(rename.name()).equals(Spelling.of(rename.newName()));
    Optional<Refused> refused =
        same ? newName.refusal(with, rename.newName()) : newName.taken(with, rename.newName());
    if (contact.isEmpty() && group.isEmpty()) {
      with.say(Phrase.NAME_NOT_SAVED, rename.name());
    } else if (refused.isPresent()) {
      with.say(refused.get());
    } else {
      contact.ifPresent(saved -> with.book().rename(saved, rename.newName()));
      group.ifPresent(saved -> with.book().rename(saved, rename.newName()));
      String before = contact.map(Contact::name).or(() -> group.map(Group::name)).orElseThrow();
      with.say(Phrase.RENAMED, before, rename.newName());
    }
  }

  void remove(Conversing with, String name) {
    Optional<Contact> contact = with.book().find(name);
    Optional<Group> group = with.book().findGroup(name);
    if (contact.isPresent()) {
      remove(with, contact.get());
    } else if (group.isPresent()) {
      with.book().remove(group.get());
      with.say(Phrase.REMOVED, "#" + group.get().name());
    } else {
      with.say(Phrase.NAME_NOT_SAVED, name);
    }
  }

  private static void remove(Conversing with, Contact contact) {
    List<Group> left = with.book().remove(contact);
    if (left.isEmpty()) {
      with.say(Phrase.REMOVED, contact.name());
    } else {
      String groups = with.words().list(left.stream().map(group -> "#" + group.name()).toList());
      with.say(Phrase.REMOVED_FROM_GROUPS, contact.name(), groups);
    }
  }
}
