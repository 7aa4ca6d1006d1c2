package org.skypesms.chat.camel;

import org.skypesms.message.Skypename;

/**
 * What {@link Chat#say} is to say.
 *
 * @param to whom
 * @param body verbatim
 */
public record Saying(Skypename to, String body) {

  /** Without the body. */
  @Override
  public String toString() {
    return "a line to " + to;
  }
}
