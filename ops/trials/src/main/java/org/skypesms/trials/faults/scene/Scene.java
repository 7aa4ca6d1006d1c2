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
 * @param disk of the run, if it can be filled
 * @param random of this trial's seed
 */
public record Scene(
    PairUnderTrial pair,
    TrialSmsc smsc,
    SmppProxy proxy,
    BrokerConsole console,
    Optional<SmallDisk> disk,
    RandomGenerator random) {}
