package org.skypesms.lab.skype;

/** The account has no such chat or message, or has it no more; nothing was done. */
public final class NotThere extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotThere(String sentence) {
    super(sentence);
  }
}
