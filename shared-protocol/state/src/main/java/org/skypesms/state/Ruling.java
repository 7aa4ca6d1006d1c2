package org.skypesms.state;

/** What an administrator decided about a person by name; it counts more than the policy. */
public enum Ruling {
  /** May use the service. */
  ALLOWED,
  /** May not, and is told so. */
  DENIED,
  /** Gets nothing at all. */
  BLOCKED
}
