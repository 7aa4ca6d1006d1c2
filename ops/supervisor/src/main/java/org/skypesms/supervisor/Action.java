package org.skypesms.supervisor;

import java.util.Locale;
import java.util.Optional;

/** What can be asked for a part. */
enum Action {
  /** It ends and stays down. */
  STOP,
  /** It runs. */
  START,
  /** Its process is killed, and restarted if that is the rule. */
  KILL;

  /** The action of that name in small letters. */
  static Optional<Action> named(String name) {
    for (Action action : values()) {
      if (action.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }
}
