package org.skypesms.chat.skype;

/**
 * The words that depend on the protocol in force (reference, section 6).
 *
 * @param protocol the number that the client answered
 */
record Dialect(int protocol) {

  private boolean old() {
    return protocol < 3;
  }

  /** Whether CHAT CREATE and the CHATMESSAGE command exist. */
  boolean createsChats() {
    return protocol >= 5;
  }

  /** Whether what was said can be edited. */
  boolean edits() {
    return protocol >= 7;
  }

  String message() {
    return old() ? "MESSAGE" : "CHATMESSAGE";
  }

  String from() {
    return old() ? "PARTNER_HANDLE" : "FROM_HANDLE";
  }

  String searchMissed() {
    return old() ? "SEARCH MISSEDMESSAGES" : "SEARCH MISSEDCHATMESSAGES";
  }

  String searchWith(String person) {
    return (old() ? "SEARCH MESSAGES " : "SEARCH CHATMESSAGES ") + person;
  }
}
