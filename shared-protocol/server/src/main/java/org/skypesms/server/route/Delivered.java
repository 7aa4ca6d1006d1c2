package org.skypesms.server.route;

import java.util.concurrent.CompletionStage;
import org.skypesms.server.walk.Taking;
import org.skypesms.smpp.camel.Received;

/** What an SMSC delivered, on its way to be taken. */
public final class Delivered {

  private final Taking taking;

  /** To be taken so. */
  public Delivered(Taking taking) {
    this.taking = taking;
  }

  /** Completes when it may be answered. */
  public CompletionStage<Void> take(Received received) {
    return taking.received(received.link(), received.session(), received.message());
  }
}
