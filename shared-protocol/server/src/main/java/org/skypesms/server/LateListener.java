package org.skypesms.server;

import org.skypesms.smpp.LateAnswers;
import org.skypesms.smpp.Submission;
import org.skypesms.smpp.SubmitOutcome;

/**
 * Stands for who is told of late answers and is made after the links. Safe for use by any thread.
 */
final class LateListener implements LateAnswers {

  private volatile LateAnswers answers = LateAnswers.ignored();

  void becomes(LateAnswers late) {
    answers = late;
  }

  @Override
  public void answered(String link, Submission part, SubmitOutcome outcome) {
    answers.answered(link, part, outcome);
  }
}
