package org.skypesms.lab.skype.bus;

/** A call to the bus that it answers with an error; the same call may succeed later. */
final class BusRefusal extends Exception {
  private static final long serialVersionUID = 1L;
  private final String error;

  BusRefusal(String error, String sentence) {
    super(sentence);
    this.error = error;
  }

  /** The error's name behind {@code org.freedesktop.DBus.Error.}. */
  String error() {
    return error;
  }
}
