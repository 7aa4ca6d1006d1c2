package org.skypesms.server.config;

/** What happens to a part that got no answer. */
public enum Uncertain {
  /** It is sent once more, flagged. */
  RESEND,
  /** It is not sent again; the text ends as unknown. */
  REPORT
}
