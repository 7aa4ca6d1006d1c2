package org.skypesms.trials.faults.fault;

/** A fault that could not be caused. Trying again makes sense in another run. */
public final class NotCaused extends Exception {

  private static final long serialVersionUID = 1L;

  NotCaused(String sentence) {
    super(sentence);
  }
}
