package org.skypesms.smpp;

import java.util.Optional;
import org.skypesms.message.SmscMessageId;

/**
 * What came of a submission. Each outcome says whether a retry makes sense and whether it is
 * certain that the SMSC did not take the part.
 */
public sealed interface SubmitOutcome {

  /**
   * The SMSC took the part; never to be sent again.
   *
   * @param id exactly as received; empty when the SMSC gave none, or one longer than 65 octets: no
   *     receipt can be matched to such a part
   */
  record Accepted(Optional<SmscMessageId> id) implements SubmitOutcome {}

  /**
   * The SMSC refused the part for good: certainly not taken, never worth a retry.
   *
   * @param status {@code command_status} (SMPP 3.4, section 5.1.3), 0 when the part was refused
   *     here
   * @param reason plain words for people
   */
  record Rejected(int status, String reason) implements SubmitOutcome {}

  /** The SMSC asks to slow down; certainly not taken, worth a retry. */
  record Throttled(int status) implements SubmitOutcome {}

  /**
   * Certainly not taken: nothing was written, or the SMSC answered with a temporary error; worth a
   * retry.
   */
  record Unavailable(String reason) implements SubmitOutcome {}

  /** No answer came: the part may have been taken. */
  record Uncertain(String reason) implements SubmitOutcome {}
}
