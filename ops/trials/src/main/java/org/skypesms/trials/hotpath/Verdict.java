package org.skypesms.trials.hotpath;

/**
 * What became of the texts.
 *
 * @param lost texts that never arrived
 * @param doubled arrivals of texts that had arrived before
 * @param window how many may have
 */
record Verdict(int lost, int doubled, int window) {

  /** Whether nothing was lost and no more than the window came twice. */
  boolean good() {
    return lost == 0 && doubled <= window;
  }

  @Override
  public String toString() {
    return "lost %d (at most 0), doubled %d (at most %d): %s"
        .formatted(lost, doubled, window, good() ? "kept" : "BROKEN");
  }
}
