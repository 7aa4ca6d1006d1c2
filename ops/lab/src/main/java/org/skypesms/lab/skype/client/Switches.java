package org.skypesms.lab.skype.client;

import java.time.Duration;

/**
 * The ways in which clients of different times and systems differed (reference 14.14).
 *
 * @param replyDelay how long each reply waits; old C clients lose a reply that comes at once. What
 *     the command causes follows half as long behind, as programs with threads overtake otherwise
 * @param lostReceived whether RECEIVED is not pushed (late Skype versions; section 9.3)
 * @param duplicateSent whether SENT is pushed twice (Linux; section 9.2)
 * @param linuxQuirks MINIMIZE and FOCUS answer OK, SILENT_MODE is an unknown word
 * @param nameEcho NAME is answered by itself, as on Windows
 * @param attach what happens when a program wants to attach
 */
public record Switches(
    Duration replyDelay,
    boolean lostReceived,
    boolean duplicateSent,
    boolean linuxQuirks,
    boolean nameEcho,
    AttachPolicy attach) {
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

  /** Refuses a delay below zero or above a minute. */
  public Switches {
    if (replyDelay.isNegative() || replyDelay.compareTo(LONGEST_DELAY) > 0) {
      throw new IllegalArgumentException("the reply delay lies between 0 and 60 s");
    }
  }

  /** A client without quirks that answers after the given time. */
  public static Switches delayed(Duration replyDelay) {
    return new Switches(replyDelay, false, false, false, false, AttachPolicy.ALLOW);
  }
}
