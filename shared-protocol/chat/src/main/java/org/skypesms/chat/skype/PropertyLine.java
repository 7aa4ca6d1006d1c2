package org.skypesms.chat.skype;

import java.util.Optional;

/**
 * {@code OBJECT id PROPERTY value}: the grammar that replies and notifications share (reference,
 * section 2).
 *
 * @param object such as CHATMESSAGE, USER, CHAT
 * @param id of the object
 * @param name of the property
 * @param value verbatim: all that follows one blank, with its own blanks and line breaks
 */
record PropertyLine(String object, String id, String name, String value) {

  /** The line if the text has this form. */
  static Optional<PropertyLine> of(String text) {
    int first = text.indexOf(' ');
    int second = text.indexOf(' ', first + 1);
    if (first <= 0 || second <= first + 1) {
      return Optional.empty();
    }
    int third = text.indexOf(' ', second + 1);
    String name = third < 0 ? text.substring(second + 1) : text.substring(second + 1, third);
    String value = third < 0 ? "" : text.substring(third + 1);
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PropertyLine(
                text.substring(0, first), text.substring(first + 1, second), name, value));
  }

  boolean isStatusOfMessage() {
    return "STATUS".equals(name) && ("CHATMESSAGE".equals(object) || "MESSAGE".equals(object));
  }
}
