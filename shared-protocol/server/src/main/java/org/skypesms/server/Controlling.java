package org.skypesms.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.skypesms.broker.Delivery;
import org.skypesms.message.Control;
import org.skypesms.message.MessageId;
import org.skypesms.server.walk.Bodies;

/** Does what control messages say, and answers who asked. Safe for use by any thread. */
public final class Controlling {

  private final LinkControl links;
  private final PersonControl people;
  private final HandOver handOver;
  private final Announcing announcing;
  private final ControlAnswers answers;

  /** Over these links and this account. */
  Controlling(
      LinkControl links,
      PersonControl people,
      HandOver handOver,
      Announcing announcing,
      ControlAnswers answers) {
    this.links = links;
    this.people = people;
    this.handOver = handOver;
    this.announcing = announcing;
    this.answers = answers;
  }

  /** Takes a delivery. Completes when it is done, or refused and logged, and answered. */
  public CompletionStage<Void> take(Delivery delivery) {
    Control control = Bodies.read(delivery.body(), Control.class);
    return take(delivery.id(), control)
        .thenCompose(outcome -> answers.tell(delivery.id(), control, outcome));
  }

  private CompletionStage<ControlOutcome> take(String id, Control control) {
    return switch (control.action()) {
      case RELOAD -> CompletableFuture.completedFuture(links.reload());
      case PAUSE -> links.pause(control.linkName());
      case RESUME -> links.resume(control.linkName());
      case DRAIN -> links.drain(new MessageId(id), control.asker());
      case END_DRAIN -> links.endDrain();
      case STANDBY -> handOver.begin(id);
      case TELL -> announcing.tell(new MessageId(id), control.text().orElseThrow());
      case ALLOW, DENY, BLOCK, UNBLOCK -> people.treat(control.action(), control.whom());
    };
  }
}
