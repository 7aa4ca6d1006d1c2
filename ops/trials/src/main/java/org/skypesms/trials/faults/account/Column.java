package org.skypesms.trials.faults.account;

/** What can have become wrong with a text. */
public enum Column {
  /** It never came. */
  LOST("lost"),
  /** Nobody sent this there. */
  UNEXPECTED("unexpected"),
  /** It came with other words. */
  CORRUPTED("corrupted"),
  /** The person was told a state that is not true, or one that goes backwards. */
  TOLD_WRONG("told wrong"),
  /** The person was told no final state. */
  SILENT("silent"),
  /** It came again, and the person was told so. */
  DOUBLED("doubled, flagged"),
  /** It came again, and nobody was told. */
  DOUBLED_SILENTLY("doubled, not flagged"),
  /** It came after one that was sent later by the same to the same. */
  REORDERED("reordered");

  private final String title;

  Column(String title) {
    this.title = title;
  }

  /** Its title. */
  public String title() {
    return title;
  }
}
