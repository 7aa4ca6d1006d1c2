package org.skypesms.trials.faults.scene;

/**
 * The ports of a trial on loopback: the pair's own begin at the base, these lie above them.
 *
 * @param base the first of a hundred
 */
public record TrialPorts(int base) {

  /** Where the halves look for their SMSC. */
  public int proxy() {
    return base + 90;
  }

  /** Where the SMSC is. */
  public int smsc() {
    return base + 91;
  }

  /** Its control. */
  public int smscControl() {
    return base + 92;
  }

  /** Where the SMSC brings parts for the phones. */
  public int handsets() {
    return base + 93;
  }
}
