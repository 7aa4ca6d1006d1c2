package org.skypesms.state;

import org.skypesms.message.MessageId;

/**
 * A whole text from a phone that waits until it is known whose it is.
 *
 * @param id the identity of its first part
 * @param body what it says
 */
public record WaitingText(MessageId id, String body) {

  /** Without the body. */
  @Override
  public String toString() {
    return "waiting text " + id;
  }
}
