package org.skypesms.message;

import java.util.Locale;

/** What an administrator may have a half do. */
public enum ControlAction {
  /** Read the configuration again. */
  RELOAD(false, false),
  /** Let a link take no new texts. */
  PAUSE(true, false),
  /** Let it take texts again. */
  RESUME(true, false),
  /** Begin no new text, and say when what was begun is done. */
  DRAIN(false, false),
  /** Take texts again. */
  END_DRAIN(false, false),
  /** Hand over to the instance that waits. */
  STANDBY(false, false),
  /** Tell something to everybody whom the service knows. */
  TELL(false, false),
  /** Authorise a person at the half's account, and block them no more. */
  ALLOW(false, true),
  /** Authorise a person no more. */
  DENY(false, true),
  /** Block a person at the half's account. */
  BLOCK(false, true),
  /** Block a person no more. */
  UNBLOCK(false, true);

  private final boolean ofLink;
  private final boolean ofPerson;

  ControlAction(boolean ofLink, boolean ofPerson) {
    this.ofLink = ofLink;
    this.ofPerson = ofPerson;
  }

  /** Whether it is done to a link. */
  public boolean isOfLink() {
    return ofLink;
  }

  /** Whether it is done to a person. */
  public boolean isOfPerson() {
    return ofPerson;
  }

  /** The word on the broker, for example {@code reload}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
    throw new IllegalArgumentException("no action is called so, as reload, pause or resume are");
  }
}
