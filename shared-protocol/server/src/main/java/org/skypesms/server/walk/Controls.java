package org.skypesms.server.walk;

import java.util.Optional;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.Address;
import org.skypesms.message.Control;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.Skypename;
import org.skypesms.message.json.Json;

/** Administration, as messages for the broker. Stateless. */
public final class Controls {

  private static final String LINKS = "control";

  private Controls() {}

  /**
   * For a half. What is about a person waits for that half's chat client alone, in a lane of its
   * own; everything else stays in order.
   */
  public static Outgoing outgoing(Half half, MessageId id, Control control) {
    return Outgoing.of(
        Address.control(half), id.then(half.id()), lane(control.person()), Json.write(control));
  }

  private static String lane(Optional<Skypename> person) {
    return person.map(who -> "person/" + who).orElse(LINKS);
  }
}
