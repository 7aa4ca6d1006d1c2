package org.skypesms.server.walk;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.skypesms.broker.Outgoing;
import org.skypesms.broker.Sender;
import org.skypesms.chat.HeardLine;
import org.skypesms.message.Address;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Half;
import org.skypesms.message.Labels;
import org.skypesms.message.MessageId;
import org.skypesms.message.json.Json;

/**
 * Puts every heard line on {@code chat.received}. The line may be marked seen only when the future
 * completes; when it fails the line is heard again, and who typed it is told after a while. Safe
 * for use by any thread.
 */
public final class Hearing {

  private final Half half;
  private final Sender sender;
  private final Outage outage;
  private final Clock clock;

  /** For one half. */
  public Hearing(Half half, Sender sender, Outage outage, Clock clock) {
    this.half = half;
    this.sender = sender;
    this.outage = outage;
    this.clock = clock;
  }

  /** Puts a line on the broker. */
  public CompletableFuture<Void> hear(HeardLine line) {
    return sender
        .send(outgoing(line))
        .whenComplete(
            (done, failure) -> {
              if (failure == null) {
                outage.taken(line);
              } else {
                outage.notTaken(line, failure);
              }
            });
  }

  private Outgoing outgoing(HeardLine line) {
    ChatMessage message =
        new ChatMessage(
            id(line),
            half,
            line.from(),
            line.body(),
            line.typedAt(),
            clock.instant(),
            line.standing(),
            line.profile());
    return new Outgoing(
        Address.CHAT_RECEIVED,
        message.id(),
        line.from().value(),
        Json.write(message),
        Labels.of(message),
        Optional.empty());
  }

  private MessageId id(HeardLine line) {
    return new MessageId(
        half + ":" + line.lineId() + "@" + line.typedAt().getEpochSecond() + ":" + line.from());
  }
}
