package org.skypesms.server.walk;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.Address;
import org.skypesms.message.ChatLine;
import org.skypesms.message.json.Json;

/** Lines to be spoken, as messages for the broker. */
public final class ChatLines {

  private ChatLines() {}

  /** A line to be spoken at once. */
  public static Outgoing outgoing(ChatLine line) {
    return outgoing(line, Optional.empty());
  }

  /** A line to be spoken not before the given time. */
  public static Outgoing outgoing(ChatLine line, Optional<Instant> at) {
    return new Outgoing(
        Address.chatOutbound(line.half()),
        line.id(),
        line.to().value(),
        Json.write(line),
        Map.of("half", line.half().id(), "person", line.to().value()),
        at);
  }
}
