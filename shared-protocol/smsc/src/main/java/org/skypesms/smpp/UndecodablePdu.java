package org.skypesms.smpp;

/** The mandatory part of a PDU cannot be read; asking again makes no sense. */
final class UndecodablePdu extends Exception {

  private final int status;

  /**
   * Says what is wrong.
   *
   * @param status the permanent {@code command_status} for the peer
   */
  UndecodablePdu(int status, String reason) {
    super(reason);
    this.status = status;
  }

  int status() {
    return status;
  }
}
