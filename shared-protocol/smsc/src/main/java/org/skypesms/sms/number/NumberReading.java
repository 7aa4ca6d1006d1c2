package org.skypesms.sms.number;

import org.skypesms.message.PhoneNumber;

/** What somebody's typing says as a telephone number. */
public sealed interface NumberReading {

  /** A number that a text can be sent to. */
  record Valid(PhoneNumber number) implements NumberReading {}

  /** No such number. */
  record Invalid(InvalidNumber reason) implements NumberReading {}
}
