package org.skypesms.server.config;

import org.skypesms.message.Occasion;

/** What happens to requests for authorisation (2005 paper, section 3.2.2). */
public enum AuthorizationRequests {
  /** They are granted. */
  ACCEPT(Occasion.ACCEPTED),
  /** They are turned down. */
  REFUSE(Occasion.REFUSED),
  /** They wait for an administrator, who gets a notice. */
  LEAVE(Occasion.ASKED);

  private final Occasion occasion;

  AuthorizationRequests(Occasion occasion) {
    this.occasion = occasion;
  }

  /** How the request is told on. */
  public Occasion occasion() {
    return occasion;
  }
}
