package org.skypesms.chat.skype;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.skypesms.message.Skypename;

/**
 * How to reach a Skype client and how to treat it.
 *
 * @param busAddress the D-Bus address of the client's bus, {@code unix:path=...}; a guid in it is
 *     not checked, because a restarted bus has a new one
 * @param self the account that must be logged in
 * @param apiName the name this program gives to the client, which the user allows; no blanks
 * @param trafficLog the file for all that is said between program and client, if wanted
 * @param leftOut messages with one of these words as object, property or command are not logged
 * @param pingInterval how often the client is asked whether it lives
 * @param pongDeadline how long it may stay silent before it counts as away
 * @param nameTimeout how long a NAME may wait for the user's permission before it is asked anew
 * @param missedInterval how often unseen lines are looked for
 * @param window how many commands may be without reply at once
 */
public record SkypeSettings(
    String busAddress,
    Skypename self,
    String apiName,
    Optional<Path> trafficLog,
    Set<String> leftOut,
    Duration pingInterval,
    Duration pongDeadline,
    Duration nameTimeout,
    Duration missedInterval,
    int window) {

  /** Checks what can be checked without a bus. */
  public SkypeSettings {
    leftOut = Set.copyOf(leftOut);
    if (!busAddress.startsWith("unix:path=")) {
      throw new IllegalArgumentException("a bus address looks like unix:path=/run/user/1000/bus");
    }
    if (!apiName.matches("[^\\s\\p{Cntrl}]{1,64}")) {
      throw new IllegalArgumentException("the name for the client is one word");
    }
    if (window < 1 || window > 10_000) {
      throw new IllegalArgumentException("a window of commands is 1 to 10000");
    }
    if (pingInterval.isNegative() || pingInterval.isZero()) {
      throw new IllegalArgumentException("the interval between pings is more than nothing");
    }
    if (pongDeadline.compareTo(pingInterval) <= 0) {
      throw new IllegalArgumentException("the deadline of a pong is longer than the interval");
    }
  }

  /** The usual treatment: no traffic log, a ping every 2 s, away after 6 s of silence. */
  public static SkypeSettings of(String busAddress, Skypename self) {
    return new SkypeSettings(
        busAddress,
        self,
        "SkypeSmsGateway",
        Optional.empty(),
        Set.of("LASTONLINETIMESTAMP"),
        Duration.ofSeconds(2),
        Duration.ofSeconds(6),
        Duration.ofSeconds(30),
        Duration.ofSeconds(10),
        120);
  }

  /** The same with a traffic log that leaves out messages with one of the words. */
  public SkypeSettings withTrafficLog(Path file, Set<String> words) {
    return new SkypeSettings(
        busAddress,
        self,
        apiName,
        Optional.of(file),
        words,
        pingInterval,
        pongDeadline,
        nameTimeout,
        missedInterval,
        window);
  }

  /** The same with another watch: how often to ping, and when silence counts as away. */
  public SkypeSettings withWatch(Duration interval, Duration deadline) {
    return new SkypeSettings(
        busAddress,
        self,
        apiName,
        trafficLog,
        leftOut,
        interval,
        deadline,
        nameTimeout,
        missedInterval,
        window);
  }
}
