package org.skypesms.skypetosms.command;

import org.skypesms.words.Phrase;

/** The groups of the help, in their order. */
public enum HelpGroup {
  /** What sends. */
  SENDING(Phrase.HELP_SENDING),
  /** The person's texts and the service. */
  MANAGING(Phrase.HELP_MANAGING),
  /** Contacts. */
  PEOPLE(Phrase.HELP_PEOPLE),
  /** The person's own account. */
  ACCOUNT(Phrase.HELP_ACCOUNT),
  /** For administrators only. */
  ADMINISTRATION(Phrase.HELP_ADMINISTRATION);

  private final Phrase heading;

  HelpGroup(Phrase heading) {
    this.heading = heading;
  }

  /** What stands above it. */
  public Phrase heading() {
    return heading;
  }

  /** Whether this person may use its words. */
  public boolean isFor(boolean administrator) {
    return administrator || this != ADMINISTRATION;
  }
}
