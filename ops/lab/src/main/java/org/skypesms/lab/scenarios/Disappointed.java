package org.skypesms.lab.scenarios;

/** What a story waited for did not happen; the sentence tells the watcher so. */
final class Disappointed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Disappointed(String sentence) {
    super(sentence);
  }
}
