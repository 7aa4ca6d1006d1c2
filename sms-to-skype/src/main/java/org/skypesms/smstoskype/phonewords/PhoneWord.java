package org.skypesms.smstoskype.phonewords;

/** What a whole text from a phone means. */
sealed interface PhoneWord {

  /** Something about whether the phone gets texts. */
  sealed interface OptOut extends PhoneWord {}

  /** No more texts from anybody. */
  record Stop() implements OptOut {}

  /** No more texts from one person, if somebody of that name writes to the phone. */
  record StopPerson(String name) implements OptOut {}

  /** Texts again. */
  record Start() implements OptOut {}

  /**
   * How to answer and how to stop.
   *
   * @param message whether it may be something for a person as well, as in "help!"
   */
  record Help(boolean message) implements PhoneWord {}

  /**
   * Who writes to the phone.
   *
   * @param message whether it may be something for a person as well, as in "who?"
   */
  record Who(boolean message) implements PhoneWord {}

  /** The phone is to be called so. */
  record Name(String name) implements PhoneWord {}

  /** The service's own texts are to be in a language: its code or its name, in lower case. */
  record Language(String language) implements PhoneWord {}

  /** Something for a person. */
  record Message() implements PhoneWord {}
}
