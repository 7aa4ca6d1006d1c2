package org.skypesms.trials.faults.load;

/** What the simulated SMSC does with the texts to a phone, by the phone's number. */
public enum Fate {
  /** The phone gets them. */
  REACHED("delivered"),
  /** Accepted; the receipt says that they cannot be delivered. */
  UNDELIVERABLE("failed"),
  /** Accepted; the receipt says that their time is over. */
  EXPIRED("expired"),
  /** Refused at once. */
  REFUSED("failed");

  private final String word;

  Fate(String word) {
    this.word = word;
  }

  /** The final state that the person must be told. */
  public String word() {
    return word;
  }
}
