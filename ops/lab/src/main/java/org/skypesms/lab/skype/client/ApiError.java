package org.skypesms.lab.skype.client;

/** A command that is answered with {@code ERROR n text}; nothing was changed by it. */
final class ApiError extends Exception {
  private static final long serialVersionUID = 1L;

  ApiError(int code, String text) {
    super("ERROR " + code + (text.isEmpty() ? "" : " " + text), null, false, false);
  }
}
