package org.skypesms.state;

import java.time.Instant;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;

/** What an SMSC delivered and was not yet answered. */
public interface PendingAnswers {

  /**
   * Notes that an answer is pending, and gives the identity of the message: a new one, or that of
   * an orphaned equal one, which is then taken over by this session. An equal message that is
   * pending on the same session is not a repeat and gets an identity of its own.
   *
   * @param digest of link, addresses and octets
   */
  MessageId pending(Half half, String link, String session, String digest, Instant at);

  /** The message was answered. */
  void answered(MessageId id);

  /** The session ended: what is pending on it is orphaned, and may come again. */
  void orphan(Half half, String session);

  /** The process started anew: everything pending of this half is orphaned. */
  void orphanAll(Half half);

  /** Forgets what was orphaned before the given time. */
  int forgetOrphansBefore(Instant time);
}
