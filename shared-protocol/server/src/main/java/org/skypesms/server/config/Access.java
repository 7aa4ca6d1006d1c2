package org.skypesms.server.config;

/** Who may use the service (2005 paper, section 4). */
public enum Access {
  /** Everybody who is not blocked. */
  EVERYBODY,
  /** People of the contact list (BUDDYSTATUS 3). */
  CONTACTS,
  /** People whom the account has authorised (ISAUTHORIZED). */
  AUTHORIZED,
  /** People named in {@code access.list}. */
  LIST
}
