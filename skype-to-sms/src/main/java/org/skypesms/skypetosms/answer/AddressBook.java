package org.skypesms.skypetosms.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.skypetosms.command.Names;
import org.skypesms.skypetosms.command.Spelling;
import org.skypesms.state.Contact;
import org.skypesms.state.Group;
import org.skypesms.state.Ledger;

/**
 * What a person has saved, inside a transaction: contacts and groups, which share their names.
 *
 * @param ledger what is remembered
 * @param person whose it is
 */
record AddressBook(Ledger ledger, Skypename person) implements Names {

  @Override
  public Optional<Saved> contact(String name) {
    return find(name).map(contact -> new Saved(contact.name(), contact.phone()));
  }

  @Override
  public Optional<String> group(String name) {
    return findGroup(name).map(Group::name);
  }

  Optional<Contact> find(String name) {
    return ledger.contacts().find(person, Spelling.of(name));
  }

  Optional<Contact> find(PhoneNumber phone) {
    return ledger.contacts().find(person, phone);
  }

  Optional<Group> findGroup(String name) {
    return ledger.groups().find(person, Spelling.of(name));
  }

  List<Contact> contacts() {
    return ledger.contacts().all(person);
  }

  List<Group> groups() {
    return ledger.groups().all(person);
  }

  int size() {
    return contacts().size() + groups().size();
  }

  void save(Contact contact) {
    ledger.contacts().add(person, Spelling.of(contact.name()), contact);
  }

  void save(Group group) {
    ledger.groups().save(person, Spelling.of(group.name()), group);
  }

  void rename(Contact contact, String name) {
    ledger.contacts().remove(person, Spelling.of(contact.name()));
    save(new Contact(name, contact.phone()));
  }

  void rename(Group group, String name) {
    remove(group);
    save(new Group(name, group.phones()));
  }

  void remove(Group group) {
    ledger.groups().remove(person, Spelling.of(group.name()));
  }

  /** Forgets a contact, who gets nothing any more that goes to a group; gives those groups. */
  List<Group> remove(Contact contact) {
    ledger.contacts().remove(person, Spelling.of(contact.name()));
    List<Group> left = new ArrayList<>();
    for (Group group : groups()) {
      if (group.phones().contains(contact.phone())) {
        leave(group, contact.phone());
        left.add(group);
      }
    }
    return left;
  }

  private void leave(Group group, PhoneNumber phone) {
    List<PhoneNumber> others =
        group.phones().stream().filter(other -> !other.equals(phone)).toList();
    if (others.isEmpty()) {
      remove(group);
    } else {
      save(new Group(group.name(), others));
    }
  }
}
