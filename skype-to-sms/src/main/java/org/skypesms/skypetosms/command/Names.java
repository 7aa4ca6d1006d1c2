package org.skypesms.skypetosms.command;

import java.util.Optional;
import org.skypesms.message.PhoneNumber;

/**
 * The names that one person has saved. They are asked for as typed; equal are names whose {@link
 * Spelling} is equal.
 */
public interface Names {

  /** Nobody is saved. */
  Names NONE =
      new Names() {
        @Override
        public Optional<Saved> contact(String name) {
          return Optional.empty();
        }

        @Override
        public Optional<String> group(String name) {
          return Optional.empty();
        }
      };

  /** The contact of that name. */
  Optional<Saved> contact(String name);

  /** The group of that name, as it was saved. */
  Optional<String> group(String name);

  /**
   * A contact.
   *
   * @param name as it was saved
   * @param phone where texts go
   */
  record Saved(String name, PhoneNumber phone) {}
}
