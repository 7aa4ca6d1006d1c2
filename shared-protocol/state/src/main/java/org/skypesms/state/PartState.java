package org.skypesms.state;

/** What has become of one copy of one part. */
public enum PartState {
  /** Certainly not taken; it is to be submitted again. */
  NOT_TAKEN,
  /** Submitted, and no answer came. */
  UNCERTAIN,
  /** The SMSC took it. */
  ACCEPTED,
  /** The SMSC refused it for good. */
  REJECTED,
  /** The phone has it. */
  DELIVERED,
  /** It will not arrive. */
  FAILED,
  /** It ran out of time. */
  EXPIRED
}
