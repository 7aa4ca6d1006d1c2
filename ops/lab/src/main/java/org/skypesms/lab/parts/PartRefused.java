package org.skypesms.lab.parts;

/** A part was not stopped or started, or it is not known whether it was; the sentence says why. */
public final class PartRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PartRefused(String sentence) {
    super(sentence);
  }
}
