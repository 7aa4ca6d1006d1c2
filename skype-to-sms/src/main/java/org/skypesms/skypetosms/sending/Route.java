package org.skypesms.skypetosms.sending;

import java.util.List;
import java.util.OptionalInt;
import org.skypesms.message.PhoneNumber;

/**
 * The numbers that a link is for.
 *
 * @param link its name
 * @param prefixes beginnings of numbers as in {@code +44}; the empty one is that of all
 * @param weight its share among links with the same beginning; 0: only while no other can
 */
record Route(String link, List<String> prefixes, int weight) {

  /** Keeps a copy. */
  Route {
    prefixes = List.copyOf(prefixes);
  }

  /** The length of the longest beginning that the number has; empty when it has none. */
  OptionalInt fit(PhoneNumber number) {
    return prefixes.stream().filter(number.value()::startsWith).mapToInt(String::length).max();
  }
}
