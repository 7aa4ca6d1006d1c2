package org.skypesms.state;

/**
 * Another instance has become active since: this one may claim nothing any more. Never worth a
 * retry by this instance; nothing was done.
 */
public final class StaleEpoch extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With both epochs. */
  public StaleEpoch(long mine, long current) {
    super("this instance has epoch " + mine + " but " + current + " is active");
  }
}
