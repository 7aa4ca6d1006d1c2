package org.skypesms.state.sql;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.BusyHandler;

/**
 * Waits for a busy SQLite file for at most five seconds, as {@code busy_timeout} does, but looks
 * every half a millisecond, so that it finds the gaps that {@link Turns} leaves. Belongs to one
 * connection.
 */
final class OftenLooking extends BusyHandler {

  private static final long LOOK = Duration.ofNanos(500_000).toNanos();
  private static final int GIVE_UP = 0;
  private static final int LOOK_AGAIN = 1;

  private final long patience;
  private long since;

  OftenLooking(Duration patience) {
    this.patience = patience.toNanos();
  }

  @Override
  protected int callback(int looks) {
    if (looks == 0) {
      since = System.nanoTime();
    }
    if (System.nanoTime() - since > patience) {
      return GIVE_UP;
    }
    LockSupport.parkNanos(LOOK);
    return LOOK_AGAIN;
  }
}
