package org.skypesms.message;

/** What a person did towards an account of the service without typing a line. */
public enum Occasion {
  /** Called by voice; the call was ended. */
  CALLED,
  /** Asked for authorisation, which an administrator is to answer. */
  ASKED,
  /** Asked for authorisation and gets it. */
  ACCEPTED,
  /** Asked for authorisation and does not get it. */
  REFUSED
}
