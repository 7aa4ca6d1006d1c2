package org.skypesms.trials.faults.scene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be done here beside signals and the proxy's tricks.
 *
 * @param disk whether the pair's disk can be filled
 * @param cutting whether connections to the broker can be cut
 * @param losing whether what is sent on them can be lost
 * @param clock whether the pair's wall clock can be set
 */
public record Means(boolean disk, boolean cutting, boolean losing, boolean clock) {

  /** What this machine and this user allow. */
  public static Means here(boolean disk) throws IOException, InterruptedException {
    boolean root = "root".equals(System.getProperty("user.name"));
    return new Means(
        disk, root && BrokerLinks.canCut(), root && BrokerLinks.canLose(), WallClock.available());
  }

  /** What is not possible, in a few words each. */
  public List<String> missing() {
    return Stream.of(
            unless(disk, "a full disk (only root can mount a small one)"),
            unless(cutting, "cut connections to the broker (root and ss)"),
            unless(losing, "half-open connections to the broker (root and nft)"),
            unless(clock, "jumps of the clock (libfaketime)"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> unless(boolean possible, String what) {
    return possible ? Optional.empty() : Optional.of(what);
  }
}
