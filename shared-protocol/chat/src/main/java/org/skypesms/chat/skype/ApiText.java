package org.skypesms.chat.skype;

/**
 * A text from the client, with the id of the command that it answers (reference, section 5.1).
 *
 * @param id the command's id, or empty for a notification
 * @param body what is said, without the id
 */
record ApiText(String id, String body) {

  static ApiText of(String raw) {
    if (!raw.startsWith("#")) {
      return new ApiText("", raw);
    }
    int blank = raw.indexOf(' ');
    return blank < 0
        ? new ApiText(raw.substring(1), "")
        : new ApiText(raw.substring(1, blank), raw.substring(blank + 1));
  }

  boolean answersCommand() {
    return !id.isEmpty();
  }
}
