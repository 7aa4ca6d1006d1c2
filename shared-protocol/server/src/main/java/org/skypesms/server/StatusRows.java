package org.skypesms.server;

import java.time.Clock;
import java.util.Optional;
import org.skypesms.message.Half;
import org.skypesms.state.Ledger;

/** The status rows by which each half knows how the other stands. Safe for use by any thread. */
public final class StatusRows {

  private static final String WAITING = "waiting instance of ";

  private StatusRows() {}

  /** Writes a half's row. */
  public static Void write(Ledger ledger, Half half, Status status, Clock clock) {
    ledger.counters().status(half, StatusJson.write(status), clock.instant());
    return null;
  }

  /** Writes the row of an instance that waits. */
  static Void writeWaiting(Ledger ledger, Half half, Status status) {
    ledger.counters().value(WAITING + half.id(), StatusJson.write(status));
    return null;
  }

  /** The row of the instance that waits, or waited last. */
  public static Optional<Status> waiting(Ledger ledger, Half half) {
    return ledger.counters().value(WAITING + half.id()).map(StatusJson::read);
  }

  /** The row of a half, when it ever wrote one. */
  public static Optional<Status> of(Ledger ledger, Half half) {
    return ledger.counters().status(half).map(StatusJson::read);
  }
}
