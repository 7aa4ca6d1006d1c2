package org.skypesms.smpp;

/** How a link stands. */
public enum LinkState {
  /** Bound, and the peer answers. */
  BOUND,
  /** Not bound; binding goes on. */
  UNBOUND,
  /**
   * Its credentials or certificates were refused, or those of the peer; asked again slowly, up to
   * every five minutes.
   */
  REFUSED,
  /** Stopped for good. */
  CLOSED
}
