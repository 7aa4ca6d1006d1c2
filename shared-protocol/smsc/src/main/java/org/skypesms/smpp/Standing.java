package org.skypesms.smpp;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a link stands and since when; says each change once in the log. Safe for use by any thread.
 */
final class Standing {

  private static final Logger LOG = LoggerFactory.getLogger(JsmppLink.class);

  /** What is known at one time. */
  record View(LinkState state, Instant since, String lastError) {}

  private final String link;
  private final Clock clock;
  private final Health health = new Health(System::nanoTime);
  private View view;
  private String told = "";

  Standing(String link, Clock clock) {
    this.link = link;
    this.clock = clock;
    this.view = new View(LinkState.UNBOUND, clock.instant(), "");
  }

  synchronized View view() {
    return view;
  }

  /** Learns from what came of a part. */
  void learn(SubmitOutcome outcome) {
    health.learn(outcome);
  }

  /** The peer answered something at that time. */
  void heard(long nanoTime) {
    health.heard(nanoTime);
  }

  /** Whether it is bound, and does not rest after failures. */
  boolean isWell() {
    return view().state() == LinkState.BOUND && !health.resting();
  }

  /** Whether it is bound, and its peer was heard of since it left a part without answer. */
  boolean answers() {
    return view().state() == LinkState.BOUND && health.hears();
  }

  synchronized void bound() {
    health.recover();
    change(LinkState.BOUND, view.lastError());
    told = "";
    LOG.info("link {}: bound", link);
  }

  /** Lost, or not to be had; the same reason is said once. */
  synchronized void unbound(String reason) {
    change(LinkState.UNBOUND, reason);
    if (reason.equals(told)) {
      LOG.debug("link {}: still not bound: {}", link, reason);
      return;
    }
    told = reason;
    LOG.warn("link {}: not bound, binding goes on: {}", link, reason);
  }

  /** Refused; the same reason is said once. */
  synchronized void refused(String reason, long seconds) {
    change(LinkState.REFUSED, reason);
    if (reason.equals(told)) {
      LOG.debug("link {}: still refused, asked again in {} s", link, seconds);
      return;
    }
    told = reason;
    LOG.warn(
        "link {}: refused: {}; it is asked again in {} s, then more and more slowly",
        link,
        reason,
        seconds);
  }

  synchronized void closed() {
    change(LinkState.CLOSED, view.lastError());
    LOG.info("link {}: closed", link);
  }

  private void change(LinkState state, String error) {
    Instant since = state == view.state() ? view.since() : clock.instant();
    view = new View(state, since, error);
  }
}
