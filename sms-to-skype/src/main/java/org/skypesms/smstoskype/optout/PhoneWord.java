package org.skypesms.smstoskype.optout;

/** What a whole text from a phone means. */
sealed interface PhoneWord {

  /** No more texts from anybody. */
  record Stop() implements PhoneWord {}

  /** No more texts from one person, if somebody of that name writes to the phone. */
  record StopPerson(String name) implements PhoneWord {}

  /** Texts again. */
  record Start() implements PhoneWord {}

  /** Something for a person. */
  record Message() implements PhoneWord {}
}
