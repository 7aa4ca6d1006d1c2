package org.skypesms.lab.phones;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A text as a phone shows it.
 *
 * @param id grows per phone, from 1
 * @param from the originator as it was received
 * @param text the decoded text
 * @param at when it was complete, ISO 8601 in UTC with milliseconds
 * @param parts how many parts were received for it
 * @param flash true when it is of class 0, which a phone shows at once and does not keep; else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TextMessage(long id, String from, String text, String at, int parts, Boolean flash) {

  /** One that is kept. */
  public TextMessage(long id, String from, String text, String at, int parts) {
    this(id, from, text, at, parts, null);
  }
}
