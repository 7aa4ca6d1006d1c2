package org.skypesms.message;

import java.util.Locale;

/** What an administrator may have a half do. */
public enum ControlAction {
  /** Read the configuration again. */
  RELOAD,
  /** Let a link take no new texts. */
  PAUSE,
  /** Let it take texts again. */
  RESUME;

  /** The word on the broker, for example {@code reload}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Finds an action by its word.
   *
   * @throws IllegalArgumentException when there is no such action
   */
  public static ControlAction of(String id) {
    for (ControlAction action : values()) {
      if (action.id().equals(id)) {
        return action;
      }
    }
    throw new IllegalArgumentException("no action is called so: reload, pause or resume");
  }
}
