package org.skypesms.lab.parts;

/** What came of an action on a part. */
sealed interface Outcome {

  record Done() implements Outcome {}

  /** It was not done; the sentence says why. */
  record Failed(String sentence) implements Outcome {}

  /** The supervisor has not answered in time: whether it was done is not known. */
  record Unanswered() implements Outcome {}
}
