package org.skypesms.skypetosms.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.skypesms.message.Asker;
import org.skypesms.message.Control;
import org.skypesms.message.ControlAction;
import org.skypesms.message.Half;
import org.skypesms.server.walk.Controls;

/**
 * Passes on what administrators want of the links to the half that does it and answers. Immutable.
 */
public final class LinkAnswers {

  private final Supplier<List<String>> links;

  /** Knowing the names of the links. */
  public LinkAnswers(Supplier<List<String>> links) {
    this.links = links;
  }

  void pause(Conversing with, Optional<String> link) {
    each(link).forEach(name -> tell(with, Control.of(ControlAction.PAUSE, name), "pause/" + name));
  }

  /** Of all links, it ends a drain, too. */
  void resume(Conversing with, Optional<String> link) {
    if (link.isEmpty()) {
      tell(with, Control.of(ControlAction.END_DRAIN), "end-drain");
    }
    each(link)
        .forEach(name -> tell(with, Control.of(ControlAction.RESUME, name), "resume/" + name));
  }

  void drain(Conversing with) {
    tell(with, Control.of(ControlAction.DRAIN), "drain");
  }

  void reload(Conversing with) {
    tell(with, Control.reload(), "reload");
    tell(with, Half.SMS_TO_SKYPE, Control.reload(), "reload");
  }

  /** Each half answers for itself, and the one that has nobody to hand over to refuses. */
  void standby(Conversing with) {
    Control handOver = Control.of(ControlAction.STANDBY);
    tell(with, handOver, "standby");
    tell(with, Half.SMS_TO_SKYPE, handOver, "standby");
  }

  private List<String> each(Optional<String> link) {
    return link.map(List::of).orElseGet(links);
  }

  private static void tell(Conversing with, Control control, String what) {
    tell(with, Half.SKYPE_TO_SMS, control, what);
  }

  private static void tell(Conversing with, Half half, Control control, String what) {
    Asker asker = new Asker(with.line().from(), with.line().half());
    with.ledger()
        .outbox()
        .add(
            with.source(),
            Controls.outgoing(
                half, with.line().id().then("control/" + what), control.askedBy(asker)));
  }
}
