package org.skypesms.lab.skype.network;

import java.util.Locale;
import java.util.Optional;

/** The status a person gives himself (reference section 7, USERSTATUS). */
public enum Presence {
  UNKNOWN,
  ONLINE,
  OFFLINE,
  SKYPEME,
  AWAY,
  NA,
  DND,
  INVISIBLE,
  LOGGEDOUT;

  /** The status of that word, in any case. */
  public static Optional<Presence> of(String word) {
    try {
      return Optional.of(valueOf(word.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
