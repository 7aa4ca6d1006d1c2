package org.skypesms.lab.smsc;

/**
 * The states of a message that this SMSC knows (SMPP 3.4, 5.2.28), with their words in a receipt
 * (Appendix B).
 */
enum MessageState {
  ENROUTE(1, "ENROUTE"),
  DELIVERED(2, "DELIVRD"),
  EXPIRED(3, "EXPIRED"),
  UNDELIVERABLE(5, "UNDELIV");

  private final int code;
  private final String word;

  MessageState(int code, String word) {
    this.code = code;
    this.word = word;
  }

  byte code() {
    return (byte) code;
  }

  String word() {
    return word;
  }
}
