package org.skypesms.state;

import java.util.List;
import java.util.Optional;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;

/**
 * The phones that people have saved by name. Names are told apart by their spelling, which is the
 * caller's to fold; each person's are their own.
 */
public interface Contacts {

  /**
   * Saves a contact; false, and nothing changes, when the person has one of that spelling or of
   * that phone.
   */
  boolean add(Skypename person, String spelling, Contact contact);

  /** The contact of that spelling. */
  Optional<Contact> find(Skypename person, String spelling);

  /** The contact of that phone. */
  Optional<Contact> find(Skypename person, PhoneNumber phone);

  /** All of the person's, in the order of their spellings. */
  List<Contact> all(Skypename person);

  /** Forgets a contact; false when there was none. */
  boolean remove(Skypename person, String spelling);

  /** Forgets all of the person's. */
  void forget(Skypename person);
}
