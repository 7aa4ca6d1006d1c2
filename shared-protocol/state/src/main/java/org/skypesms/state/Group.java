package org.skypesms.state;

import java.util.List;
import org.skypesms.message.PhoneNumber;

/**
 * Several phones under one name.
 *
 * @param name as the person wrote it
 * @param phones each once, in the person's order
 */
public record Group(String name, List<PhoneNumber> phones) {

  /** Keeps a copy. */
  public Group {
    phones = List.copyOf(phones);
  }
}
