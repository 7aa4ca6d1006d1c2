package org.skypesms.lab.skype.bus;

/** The four kinds of D-Bus messages. */
public enum MessageType {
  INVALID(0),
  METHOD_CALL(1),
  METHOD_RETURN(2),
  ERROR(3),
  SIGNAL(4);

  private final int code;

  MessageType(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  static MessageType of(int code) throws MalformedMessage {
    if (code < 1 || code > 4) {
      throw new MalformedMessage("message type " + code);
    }
    return values()[code];
  }
}
