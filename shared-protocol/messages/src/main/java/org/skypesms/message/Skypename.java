package org.skypesms.message;

import java.util.Locale;

/**
 * The name of an account of the chat network. Case does not matter in the network, so the value is
 * kept in lower case.
 *
 * @param value the name without decoration, never blank, without white space
 */
public record Skypename(String value) implements Comparable<Skypename> {

  /** The sender of the service's own texts; no account of a chat network has such a name. */
  public static final Skypename SERVICE = new Skypename("(service)");

  /** Checks and folds the name. */
  public Skypename {
    value = value.toLowerCase(Locale.ROOT);
    if (value.isEmpty()
        || value.length() > 64
        || value.chars().anyMatch(c -> c <= ' ' || c == 0x7F)) {
      throw new IllegalArgumentException("a Skypename has 1 to 64 characters and no blanks");
    }
  }

  @Override
  public int compareTo(Skypename other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
