package org.skypesms.trials.hotpath;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.skypesms.broker.Outgoing;
import org.skypesms.broker.Sender;
import org.skypesms.message.Address;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Half;
import org.skypesms.message.Labels;
import org.skypesms.message.MessageId;
import org.skypesms.message.Profile;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;
import org.skypesms.message.json.Json;

/**
 * Lines of a hundred people to two thousand phones, each numbered, put on {@code chat.received} as
 * if they had been heard.
 */
final class Typing {

  private static final int PHONES = 2_000;
  private static final int PEOPLE = 100;
  private static final Standing CONTACT = new Standing(3, true, false);
  private static final Profile PROFILE = new Profile("Ann Example", "en", "GB", "", "", "", "");

  private final Sender sender;
  private final Clock clock;
  private int number;

  Typing(Sender sender, Clock clock) {
    this.sender = sender;
    this.clock = clock;
  }

  /** Types so many more, at most so many a second; returns when the broker has all of them. */
  void type(int lines, int perSecond) {
    long begin = System.nanoTime();
    CompletableFuture<?>[] confirmed = new CompletableFuture<?>[lines];
    for (int line = 0; line < lines; line++) {
      LockSupport.parkNanos(
          begin + TimeUnit.SECONDS.toNanos(1) * line / perSecond - System.nanoTime());
      confirmed[line] = sender.send(next());
    }
    CompletableFuture.allOf(confirmed).join();
  }

  private Outgoing next() {
    int phone = number % PHONES;
    Instant now = clock.instant();
    ChatMessage line =
        new ChatMessage(
            new MessageId("typed-" + number),
            Half.SKYPE_TO_SMS,
            new Skypename("person" + phone % PEOPLE),
            "+447500%06d Text %06d".formatted(phone, number),
            now,
            now,
            CONTACT,
            PROFILE);
    number++;
    return new Outgoing(
        Address.CHAT_RECEIVED,
        line.id(),
        line.from().value(),
        Json.write(line),
        Labels.of(line),
        Optional.empty());
  }
}
