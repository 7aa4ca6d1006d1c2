package org.skypesms.smpp;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Binds, waits for the end, and binds again, until it is stopped; the body of one thread. */
final class BindLoop implements Runnable {

  private final LinkSettings settings;
  private final Surroundings surroundings;
  private final Standing standing;
  private final Window<?> window;
  private final Backoff away;
  private final Backoff refused;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile LinkSession session;

  BindLoop(LinkSettings settings, Surroundings surroundings, Standing standing, Window<?> window) {
    this.settings = settings;
    this.surroundings = surroundings;
    this.standing = standing;
    this.window = window;
    Rebinding pauses = settings.timing().rebinding();
    this.away = new Backoff(pauses.first(), pauses.most());
    this.refused = new Backoff(pauses.refusedFirst(), pauses.refusedMost());
  }

  /** The session that is bound now. */
  Optional<LinkSession> session() {
    return Optional.ofNullable(session);
  }

  /** Ends the loop; the session, if any, is the caller's to end. */
  void stop() {
    stopped.countDown();
  }

  @Override
  public void run() {
    try {
      Duration pause = Duration.ZERO;
      while (!stopped.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
        pause = attempt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration attempt() throws InterruptedException {
    long begun = System.nanoTime();
    try (LinkSession opened = LinkSession.open(settings, surroundings)) {
      serve(opened);
    } catch (BindRefused e) {
      return putOff(e);
    } catch (TlsRefused e) {
      return putOff(e.getMessage());
    } catch (IOException e) {
      standing.unbound(String.valueOf(e.getMessage()));
      return restOfPause(begun);
    } catch (ExecutionException e) {
      standing.unbound(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      standing.unbound("binding failed here: " + e.getMessage());
    }
    return away.next();
  }

  /** Whoever waited in vain for an answer need not wait as long once more. */
  private Duration restOfPause(long begun) {
    Duration pause = away.next();
    Duration rest = pause.minusNanos(System.nanoTime() - begun);
    Duration first = settings.timing().rebinding().first();
    Duration least = pause.compareTo(first) < 0 ? pause : first;
    return rest.compareTo(least) > 0 ? rest : least;
  }

  private void serve(LinkSession opened) throws InterruptedException, ExecutionException {
    long since = System.nanoTime();
    refused.reset();
    standing.bound();
    session = opened;
    if (settings.mode() != BindMode.RECEIVER) {
      window.open();
    }
    try {
      String reason = opened.ended().get();
      if (stopped.getCount() > 0) {
        standing.unbound(reason);
      }
    } finally {
      window.pause();
      session = null;
    }
    if (System.nanoTime() - since > settings.timing().rebinding().most().toNanos()) {
      away.reset();
    }
  }

  private Duration putOff(BindRefused refusal) {
    if (!refusal.isForCredentials()) {
      standing.unbound(refusal.getMessage());
      return away.next();
    }
    return putOff(refusal.getMessage());
  }

  private Duration putOff(String reason) {
    Duration pause = refused.next();
    standing.refused(reason, pause.toSeconds());
    return pause;
  }
}
