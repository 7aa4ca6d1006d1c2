package org.skypesms.lab.skype.network;

/** What a chat message is (reference section 9.1, TYPE). */
public enum MessageType {
  SAID(3),
  SETTOPIC(3),
  ADDEDMEMBERS(3),
  SAWMEMBERS(3),
  CREATEDCHATWITH(3),
  LEFT(3),
  POSTEDCONTACTS(7),
  GAP_IN_CHAT(7),
  SETROLE(7),
  KICKED(7),
  KICKBANNED(7),
  SETOPTIONS(7),
  SETPICTURE(7),
  SETGUIDELINES(7),
  JOINEDASAPPLICANT(7),
  EMOTED(7);

  private final int since;

  MessageType(int since) {
    this.since = since;
  }

  /** The protocol that introduced it; below, it shows as UNKNOWN. */
  public int since() {
    return since;
  }

  /** Whether a person wrote it, so that it is shown as a line of the conversation. */
  public boolean isText() {
    return this == SAID || this == EMOTED;
  }
}
