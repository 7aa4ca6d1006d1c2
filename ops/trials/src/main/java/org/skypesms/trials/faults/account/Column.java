package org.skypesms.trials.faults.account;

/** What can have become wrong with a text. */
public enum Column {
  /** It never came. */
  LOST("lost", false),
  /** Nobody sent this there. */
  UNEXPECTED("unexpected", false),
  /** It came with other words. */
  CORRUPTED("corrupted", false),
  /** The person was told a state that is not true, or one that goes backwards. */
  TOLD_WRONG("told wrong", false),
  /** The person was told no final state. */
  SILENT("silent", false),
  /** It came again, and the person was told so. */
  DOUBLED("doubled, flagged", true),
  /** It came again, and nobody was told. */
  DOUBLED_SILENTLY("doubled, not flagged", false),
  /** It came after one that was sent later by the same to the same. */
  REORDERED("reordered", false);

  private final String title;
  private final boolean bounded;

  Column(String title, boolean bounded) {
    this.title = title;
    this.bounded = bounded;
  }

  /** Its title. */
  public String title() {
    return title;
  }

  /** Whether some may be in it, as long as there were faults that explain them. */
  boolean bounded() {
    return bounded;
  }
}
