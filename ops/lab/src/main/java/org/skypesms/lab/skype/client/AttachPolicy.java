package org.skypesms.lab.skype.client;

/** What the account's owner does when a program asks to attach (reference section 4). */
public enum AttachPolicy {
  /** Every program is allowed. */
  ALLOW,
  /** The dialog is open until the owner answers; the program waits. */
  ASK,
  /** Every program is refused with a bare ERROR 68. */
  DENY
}
