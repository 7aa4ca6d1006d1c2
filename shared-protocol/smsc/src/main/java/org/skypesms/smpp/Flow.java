package org.skypesms.smpp;

/**
 * How much a link sends at once.
 *
 * @param window how many submissions may be without answer
 * @param rate parts per second at most, 0 for no limit
 */
public record Flow(int window, int rate) {

  /** Checks the ranges. */
  public Flow {
    if (window < 1) {
      throw new IllegalArgumentException("a window is 1 at least");
    }
    if (rate < 0) {
      throw new IllegalArgumentException("a rate is 0 for no limit, or more");
    }
  }

  /** The same with another window. */
  public Flow withWindow(int other) {
    return new Flow(other, rate);
  }

  /** The same with another rate. */
  public Flow withRate(int other) {
    return new Flow(window, other);
  }
}
