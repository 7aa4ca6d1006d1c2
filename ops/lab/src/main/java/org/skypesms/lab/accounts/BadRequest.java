package org.skypesms.lab.accounts;

/** A request that can never be fulfilled as it stands; nothing was done. Answered with 400. */
final class BadRequest extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadRequest(String sentence) {
    super(sentence);
  }
}
