package org.skypesms.supervisor;

/**
 * The run cannot begin or go on; the message is one sentence for whoever started it. Trying the
 * same again helps only when what the sentence names has changed.
 */
final class CannotRun extends Exception {

  private static final long serialVersionUID = 1L;

  CannotRun(String sentence) {
    super(sentence);
  }
}
