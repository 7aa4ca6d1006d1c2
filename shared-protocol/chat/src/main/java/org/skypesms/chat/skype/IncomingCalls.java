package org.skypesms.chat.skype;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.skypesms.message.Skypename;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends every voice call at once and hands it to the listener (2005 paper, section 2.2; reference,
 * section 12): those that are announced, those that ring at an attach, and those that were missed
 * within a day before it. All its state belongs to one loop.
 */
final class IncomingCalls implements Follower {

  private static final Logger log = LoggerFactory.getLogger(IncomingCalls.class);
  private static final Duration AGAIN = Duration.ofSeconds(5);
  private static final int MOST_TRIES = 24;

  /** For how long a missed call is worth an answer; the same one is told again at each attach. */
  private static final Duration MISSED = Duration.ofDays(1);

  private static final Pattern NAME = Pattern.compile("[\\x21-\\x7E&&[^+]][\\x21-\\x7E]{0,63}");

  private record Ended(long id, String from, String type, Instant at) {}

  private final Loop loop;
  private final Listening listening;
  private final Set<Long> ended = new HashSet<>();
  private final Clock clock;
  private Attachment attachment;

  IncomingCalls(Loop loop, Listening listening, Clock clock) {
    this.loop = loop;
    this.listening = listening;
    this.clock = clock;
  }

  @Override
  public void attached(Attachment now) {
    loop.run(
        () -> {
          attachment = now;
          ended.clear();
          found(now, "SEARCH ACTIVECALLS", this::end);
          found(now, "SEARCH MISSEDCALLS", this::missed);
        });
  }

  private void found(Attachment now, String search, Consumer<Long> each) {
    loop.when(
        now.session().ask(search),
        (reply, failure) -> {
          if (failure == null) {
            Messages.ids(reply, Long::compare).forEach(each);
          }
        });
  }

  @Override
  public void detached() {
    loop.run(() -> attachment = null);
  }

  /** A call rings. */
  void rings(long id) {
    loop.run(() -> end(id));
  }

  private void end(long id) {
    if (attachment == null || !ended.add(id)) {
      return;
    }
    attachment.session().send(Command.urgent("SET CALL " + id + " STATUS FINISHED"));
    hear(attachment, id, Instant.EPOCH);
  }

  /** It rang while nobody was here, and rings no more; one of long ago is let be. */
  private void missed(long id) {
    if (attachment == null || !ended.add(id)) {
      return;
    }
    hear(attachment, id, clock.instant().minus(MISSED));
  }

  private void hear(Attachment now, long id, Instant since) {
    Session session = now.session();
    CompletableFuture<String> from = property(session, id, "PARTNER_HANDLE");
    CompletableFuture<String> type = property(session, id, "TYPE");
    CompletableFuture<String> at = property(session, id, "TIMESTAMP");
    loop.when(
        CompletableFuture.allOf(from, type, at)
            .thenApply(all -> new Ended(id, from.join(), type.join(), instant(at.join()))),
        (call, failure) -> {
          if (failure == null && call.type().equals("INCOMING_P2P") && !call.at().isBefore(since)) {
            hand(now, call, MOST_TRIES);
          }
        });
  }

  /** People who call from a telephone have no window in which to answer. */
  private void hand(Attachment now, Ended call, int tries) {
    if (!NAME.matcher(call.from()).matches()) {
      return;
    }
    Skypename person = new Skypename(call.from());
    loop.when(
        listening.hand(Long.toString(call.id()), person, call.at(), now.people().person(person)),
        (done, failure) -> {
          if (failure == null) {
            now.session().send(Command.of("SET CALL " + call.id() + " SEEN"));
          } else if (tries > 0 && attachment != null) {
            log.info("The call of {} was not taken: {}", person, failure.toString());
            loop.after(AGAIN, () -> hand(attachment == null ? now : attachment, call, tries - 1));
          }
        });
  }

  private static CompletableFuture<String> property(Session session, long id, String name) {
    return session
        .ask("GET CALL " + id + " " + name)
        .thenApply(reply -> PropertyLine.of(reply).map(PropertyLine::value).orElse(""));
  }

  private static Instant instant(String seconds) {
    try {
      return Instant.ofEpochSecond(Long.parseLong(seconds.trim()));
    } catch (NumberFormatException | DateTimeException e) {
      return Instant.EPOCH;
    }
  }
}
