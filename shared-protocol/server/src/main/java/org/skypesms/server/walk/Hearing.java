package org.skypesms.server.walk;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.skypesms.broker.Outgoing;
import org.skypesms.broker.Sender;
import org.skypesms.chat.ChatClient;
import org.skypesms.chat.HeardLine;
import org.skypesms.message.Address;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Half;
import org.skypesms.message.Labels;
import org.skypesms.message.MessageId;
import org.skypesms.message.Skypename;
import org.skypesms.message.json.Json;
import org.skypesms.words.Languages;
import org.skypesms.words.Phrase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts every heard line on {@code chat.received}. The line may be marked seen only when the future
 * completes; when it fails the line is heard again. While the broker is away each person is told so
 * once per outage. Safe for use by any thread.
 */
public final class Hearing {

  private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final Half half;
  private final ChatClient chat;
  private final Sender sender;
  private final Languages languages;
  private final Clock clock;
  private final Set<Skypename> told = ConcurrentHashMap.newKeySet();
  private volatile long outageSince;

  /** For one half. */
  public Hearing(Half half, ChatClient chat, Sender sender, Languages languages, Clock clock) {
    this.half = half;
    this.chat = chat;
    this.sender = sender;
    this.languages = languages;
    this.clock = clock;
  }

  /** Puts a line on the broker. */
  public CompletableFuture<Void> hear(HeardLine line) {
    return sender.send(outgoing(line)).whenComplete((done, failure) -> note(line, failure));
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

  private void note(HeardLine line, Throwable failure) {
    if (failure == null) {
      outageSince = 0;
      told.clear();
      return;
    }
    long now = System.nanoTime();
    if (outageSince == 0) {
      outageSince = now;
    }
    if (now - outageSince >= PATIENCE.toNanos() && told.add(line.from())) {
      tell(line);
    }
  }

  private void tell(HeardLine line) {
    String sentence = languages.of(line.profile()).say(Phrase.BROKER_AWAY);
    chat.say(line.from(), sentence)
        .exceptionally(
            failure -> {
              LOG.warn("could not tell {} about the outage: {}", line.from(), failure.toString());
              return "";
            });
  }
}
