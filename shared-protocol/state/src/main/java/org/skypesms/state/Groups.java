package org.skypesms.state;

import java.util.List;
import java.util.Optional;
import org.skypesms.message.Skypename;

/** The groups that people have made, told apart by the spelling of their names. */
public interface Groups {

  /** Saves a group, in place of an earlier one of that spelling. */
  void save(Skypename person, String spelling, Group group);

  /** The group of that spelling. */
  Optional<Group> find(Skypename person, String spelling);

  /** All of the person's, in the order of their spellings. */
  List<Group> all(Skypename person);

  /** Forgets a group; false when there was none. */
  boolean remove(Skypename person, String spelling);

  /** Forgets all of the person's. */
  void forget(Skypename person);
}
