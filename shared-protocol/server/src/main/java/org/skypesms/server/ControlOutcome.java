package org.skypesms.server;

/**
 * What came of an administrator's wish; each has a plain English sentence for the administrator.
 */
public sealed interface ControlOutcome {

  /** What was done, or why nothing was, in one line. */
  String sentence();

  /** It is done. */
  record Done(String sentence) implements ControlOutcome {}

  /** It was not done, and nothing was changed; asking for the same again is no use. */
  record Refused(String sentence) implements ControlOutcome {}
}
