package org.skypesms.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.skypesms.message.Control;
import org.skypesms.server.walk.Bodies;

/** Does what control messages say. Safe for use by any thread. */
public final class Controlling {

  private final LinkControl links;

  /** Over these links. */
  public Controlling(LinkControl links) {
    this.links = links;
  }

  /** Takes the message in a delivery's body. Completes when it is done, or refused and logged. */
  public CompletionStage<Void> take(String body) {
    return take(Bodies.read(body, Control.class)).thenAccept(outcome -> {});
  }

  private CompletionStage<ControlOutcome> take(Control control) {
    return switch (control.action()) {
      case RELOAD -> CompletableFuture.completedFuture(links.reload());
      case PAUSE -> links.pause(control.linkName());
      case RESUME -> links.resume(control.linkName());
    };
  }
}
