package org.skypesms.message;

import java.util.Optional;

/**
 * Administration of a half, as it crosses the broker.
 *
 * @param action what it is to do
 * @param link the link to pause or resume
 */
public record Control(ControlAction action, Optional<String> link) {

  /** Checks that a link is named where one is needed. */
  public Control {
    if (action != ControlAction.RELOAD && link.isEmpty()) {
      throw new IllegalArgumentException(action.id() + " needs a link");
    }
  }

  /** Have the configuration read again. */
  public static Control reload() {
    return new Control(ControlAction.RELOAD, Optional.empty());
  }

  /** The link to pause or resume. */
  public String linkName() {
    return link.orElseThrow();
  }
}
