package org.skypesms.state;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;

/** What an SMSC delivered and was not yet answered, or so lately that the answer may be lost. */
public interface PendingAnswers {

  /** After so long without an answer an SMSC may deliver again on the same session. */
  Duration LATE = Duration.ofSeconds(1);

  /** So long after it was orphaned, an equal message is certainly that one again. */
  Duration CERTAIN = Duration.ofMinutes(10);

  /**
   * Notes that an answer is pending, and gives the identity of the message. That of an orphaned
   * equal one that was not answered is taken over by this session: the message is that one again.
   * Else it is a new one, which may be a repeat of an orphaned equal one that was answered last, or
   * was orphaned longer than {@link #CERTAIN} ago. An equal message on the same session is another
   * one, which may be a repeat when the one before it has no answer for longer than {@link #LATE},
   * or had none for so long, or when the process stood still while both came.
   *
   * @param digest of link, addresses and octets
   * @param standstill when a standstill of the process ended, if that was lately
   */
  PendingAnswer pending(
      Half half,
      String link,
      String session,
      String digest,
      Instant at,
      Optional<Instant> standstill);

  /**
   * The message is kept and about to be answered so; whether the answer arrives is not known. It
   * certainly does not when the session has ended: then the message stays an orphan.
   */
  void answered(MessageId id, Instant at);

  /**
   * The message is answered with an error on the session, whatever was noted before, and will come
   * again: it is orphaned.
   */
  void refused(MessageId id, String session, Instant at);

  /** The session ended: what is pending on it is orphaned, and may come again. */
  void orphan(Half half, String session);

  /** The process started anew: everything pending of this half is orphaned. */
  void orphanAll(Half half);

  /** Forgets what was answered before the given time on sessions that go on. */
  int forgetAnsweredBefore(Instant time);

  /**
   * Forgets what was answered and orphaned before one time, and what was only orphaned before
   * another.
   */
  int forgetOrphansBefore(Instant answered, Instant unanswered);
}
