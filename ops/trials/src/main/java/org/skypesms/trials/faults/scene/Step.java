package org.skypesms.trials.faults.scene;

/** The moments of an SMPP conversation at which a half can be killed. */
public enum Step {
  /** The half has sent submit_sm, the SMSC has not got it. */
  SUBMITTING(0x00000004, false, "skype-to-sms"),
  /** The SMSC has answered submit_sm, the half has not got the answer. */
  SUBMITTED(0x80000004, false, "skype-to-sms"),
  /** The half has got the answer to submit_sm this very moment. */
  TOLD(0x80000004, true, "skype-to-sms"),
  /** The half has got deliver_sm this very moment. */
  DELIVERING(0x00000005, true, "sms-to-skype"),
  /** The half has answered deliver_sm, the SMSC has not got the answer. */
  ANSWERING(0x80000005, false, "sms-to-skype"),
  /** The SMSC has got the answer to deliver_sm. */
  ANSWERED(0x80000005, true, "sms-to-skype");

  private final int command;
  private final boolean passes;
  private final String half;

  Step(int command, boolean passes, String half) {
    this.command = command;
    this.passes = passes;
    this.half = half;
  }

  /** Whether this PDU is the one. */
  boolean is(Pdu pdu) {
    return pdu.command() == command;
  }

  /** Whether the PDU goes on before the half is killed; else it is gone. */
  boolean passes() {
    return passes;
  }

  /** Which half it is. */
  public String half() {
    return half;
  }
}
