package org.skypesms.trials.faults.scene;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * All that a fault may touch.
 *
 * @param pair under trial
 * @param smsc its SMSC
 * @param proxy between them
 * @param console of the broker
 * @param brokerLinks the connections to it
 * @param disk of the run, if it can be filled
 * @param clock of the pair, if it can be set
 * @param random of this trial's seed
 */
public record Scene(
    PairUnderTrial pair,
    TrialSmsc smsc,
    SmppProxy proxy,
    BrokerConsole console,
    BrokerLinks brokerLinks,
    Optional<SmallDisk> disk,
    Optional<WallClock> clock,
    RandomGenerator random) {

  /** Whether the broker answers and both halves say that they are ready. */
  public boolean ready() throws InterruptedException {
    return console.answers() && pair.ready();
  }
}
