package org.skypesms.lab.skype.bus;

/** The four kinds of D-Bus messages; the ordinal is the code on the wire. */
public enum MessageType {
  INVALID,
  METHOD_CALL,
  METHOD_RETURN,
  ERROR,
  SIGNAL;

  static MessageType of(int code) throws MalformedMessage {
    if (code < 1 || code > 4) {
      throw new MalformedMessage("message type " + code);
    }
    return values()[code];
  }
}
