package org.skypesms.lab.skype;

/** What a person cannot do as things stand; nothing was done, and a retry helps only later. */
public final class NotPossible extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotPossible(String sentence) {
    super(sentence);
  }
}
