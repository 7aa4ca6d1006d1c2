package org.skypesms.skypetosms.command;

import org.skypesms.message.PhoneNumber;

/** Whom a text is for, as it was typed. */
public sealed interface Recipient {

  /** A phone. */
  record Phone(PhoneNumber number) implements Recipient {}

  /** A saved contact. */
  record Saved(String name, PhoneNumber number) implements Recipient {}

  /** Everybody in a group. */
  record Group(String name) implements Recipient {}

  /** Whoever wrote last. */
  record LastWriter() implements Recipient {}

  /** Whom the text with this reference was for. */
  record Thread(int reference) implements Recipient {}
}
