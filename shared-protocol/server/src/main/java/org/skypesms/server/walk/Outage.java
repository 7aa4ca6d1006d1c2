package org.skypesms.server.walk;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.skypesms.broker.BrokerFull;
import org.skypesms.chat.ChatClient;
import org.skypesms.chat.HeardLine;
import org.skypesms.message.Skypename;
import org.skypesms.words.Languages;
import org.skypesms.words.Phrase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells people, directly and once, that their lines cannot be taken: at once when the broker says
 * that its disk is full, and after 10 s when it is away or silent. For a person the outage ends
 * when a line of theirs is taken. Safe for use by any thread.
 */
public final class Outage {

  private static final Logger LOG = LoggerFactory.getLogger(Outage.class);
  private static final long PATIENCE_NANOS = Duration.ofSeconds(10).toNanos();

  private final ChatClient chat;
  private final Languages languages;
  private final LongSupplier nanos;
  private final Map<Skypename, Wait> waiting = new ConcurrentHashMap<>();

  private record Wait(HeardLine line, long since, AtomicBoolean told) {}

  /**
   * For the account of a half.
   *
   * @param nanos a clock that never jumps, such as {@link System#nanoTime}
   */
  public Outage(ChatClient chat, Languages languages, LongSupplier nanos) {
    this.chat = chat;
    this.languages = languages;
    this.nanos = nanos;
  }

  /** Tells those who have waited long enough; to be called every second at least. */
  public void look() {
    long now = nanos.getAsLong();
    waiting.values().stream()
        .filter(wait -> now - wait.since() >= PATIENCE_NANOS)
        .forEach(this::tell);
  }

  /** The line is on the broker. */
  void taken(HeardLine line) {
    waiting.remove(line.from());
  }

  /** The line is not, and will be heard again. */
  void notTaken(HeardLine line, Throwable failure) {
    Wait wait =
        waiting.computeIfAbsent(
            line.from(), person -> new Wait(line, nanos.getAsLong(), new AtomicBoolean()));
    if (failure instanceof BrokerFull) {
      tell(wait);
    }
  }

  private void tell(Wait wait) {
    if (wait.told().getAndSet(true)) {
      return;
    }
    Skypename person = wait.line().from();
    chat.say(person, languages.of(wait.line().profile()).say(Phrase.BROKER_AWAY))
        .exceptionally(
            failure -> {
              LOG.warn("could not tell {} about the outage: {}", person, failure.toString());
              return "";
            });
  }
}
