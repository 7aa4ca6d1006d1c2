package org.skypesms.server.walk;

import java.util.function.BooleanSupplier;
import org.skypesms.broker.Unavailable;
import org.skypesms.message.Half;
import org.skypesms.state.Ledger;
import org.skypesms.state.StaleEpoch;

/**
 * The time in which this instance of a half is the active one. Work is begun only while it surely
 * is by its own clock, and what the state keeps of the beginning is fenced by the epoch: an
 * instance that was frozen and is not the active one any more begins nothing. Safe for use by any
 * thread.
 */
public final class Tenure {

  private static final long NONE = -1;

  private final Half half;
  private final BooleanSupplier leased;
  private final Runnable over;
  private volatile long epoch = NONE;

  /**
   * Not begun yet.
   *
   * @param leased whether the lease is surely here at this moment
   * @param over to be told when the epoch turns out to be over; not to block
   */
  public Tenure(Half half, BooleanSupplier leased, Runnable over) {
    this.half = half;
    this.leased = leased;
    this.over = over;
  }

  /** Of an instance that is alone and began with that epoch. */
  public static Tenure alone(Half half, long epoch, Runnable over) {
    Tenure tenure = new Tenure(half, () -> true, over);
    tenure.epoch = epoch;
    return tenure;
  }

  /** Makes this the active instance; every earlier one begins nothing from then on. */
  public void begin(Ledger ledger) {
    epoch = ledger.counters().beginEpoch(half);
  }

  /** Whether it has begun. */
  public boolean begun() {
    return epoch != NONE;
  }

  /** Whether this instance is active for sure at this moment. */
  public boolean holds() {
    return begun() && leased.getAsBoolean();
  }

  /**
   * To be called right before something is done that cannot be undone.
   *
   * @throws Unavailable when another instance may be active
   */
  public void demandNow() {
    if (!holds()) {
      throw new Unavailable("another instance may be active");
    }
  }

  /**
   * For the change that keeps the beginning of some work.
   *
   * @throws StaleEpoch when another instance is or was active since
   */
  public void demand(Ledger ledger) {
    long current = ledger.counters().epoch(half);
    if (current != epoch) {
      end();
      throw new StaleEpoch(epoch, current);
    }
  }

  /** Whether no other instance has been active since this one began. */
  public boolean latest(Ledger ledger) {
    return ledger.counters().epoch(half) == epoch;
  }

  /** The epoch of this instance. */
  public long epoch() {
    return epoch;
  }

  /** Tells that it is over. */
  public void end() {
    over.run();
  }
}
