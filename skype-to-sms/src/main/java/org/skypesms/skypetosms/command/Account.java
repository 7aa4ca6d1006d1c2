package org.skypesms.skypetosms.command;

import org.skypesms.message.PhoneNumber;

/** Requests about the person's own account. */
public sealed interface Account extends Request {

  /** This is my mobile. */
  record Register(PhoneNumber phone) implements Account {}

  /** The code that was sent to it. */
  record Code(String code) implements Account {

    /** Without the code. */
    @Override
    public String toString() {
      return "Code[]";
    }
  }

  /** Texts follow to the mobile, or no longer. */
  record Forward(boolean on) implements Account {}

  /** Which languages are there. */
  record Languages() implements Account {}

  /** Speak this language (ISO 639-1). */
  record Language(String code) implements Account {}

  /** How much may still be sent. */
  record Quota() implements Account {}

  /** Everything that is kept of me. */
  record Export() implements Account {}

  /** Keep nothing of me. */
  record ForgetMe() implements Account {}

  /** Keep nothing of me, and do not ask again. */
  record ForgetMeForSure() implements Account {}
}
