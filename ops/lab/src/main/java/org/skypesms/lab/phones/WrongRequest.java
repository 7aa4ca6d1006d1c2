package org.skypesms.lab.phones;

/**
 * A request that a phone cannot obey, with a sentence for whoever asked. Never retry; nothing was
 * sent.
 */
final class WrongRequest extends RuntimeException {

  WrongRequest(String sentence) {
    super(sentence);
  }
}
