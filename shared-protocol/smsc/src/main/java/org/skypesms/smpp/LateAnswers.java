package org.skypesms.smpp;

/** Told of answers that came after the time-out, when the part was already uncertain. */
@FunctionalInterface
public interface LateAnswers {

  /**
   * An answer came to a part whose outcome was {@link SubmitOutcome.Uncertain}. Must not block.
   *
   * @param part the very object that was submitted
   * @param outcome what the SMSC answered in the end
   */
  void answered(String link, Submission part, SubmitOutcome outcome);

  /** Lets late answers pass unheard. */
  static LateAnswers ignored() {
    return (link, part, outcome) -> {};
  }
}
