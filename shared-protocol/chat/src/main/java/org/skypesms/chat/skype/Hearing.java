package org.skypesms.chat.skype;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.skypesms.message.Skypename;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears lines: finds messages by notification and by search, fetches them, hands each to the
 * listener, and marks it seen when the listener has it (reference, section 9.3). All its state
 * belongs to one loop; the methods that others call only put work there.
 */
final class Hearing implements Follower {

  private static final Logger log = LoggerFactory.getLogger(Hearing.class);
  private static final Duration FETCH_AGAIN = Duration.ofSeconds(2);
  private static final int MOST_LINES = 2_000;
  private static final int MOST_CHARACTERS = 16_000_000;

  private final Loop loop;
  private final Skypename self;
  private final Listening listening;
  private final MissedSearch missed;

  private final Frontier frontier = new Frontier();
  private final Map<Long, Optional<Attachment>> underWay = new HashMap<>();
  private final SeenLines seen = new SeenLines();
  private final Map<Skypename, PersonLane> lanes = new HashMap<>();
  private Attachment attachment;
  private int heldLines;
  private long heldCharacters;

  Hearing(Loop loop, Skypename self, Listening listening, Duration missedInterval) {
    this.loop = loop;
    this.self = self;
    this.listening = listening;
    this.missed = new MissedSearch(loop, missedInterval, this::found);
  }

  @Override
  public void attached(Attachment now) {
    loop.run(
        () -> {
          attachment = now;
          seen.anotherClient();
          missed.attached(now.messages());
          fetchMore();
          List.copyOf(lanes.values()).forEach(this::hearNext);
        });
  }

  @Override
  public void detached() {
    loop.run(
        () -> {
          attachment = null;
          missed.detached();
        });
  }

  /** A message was received, or was seen in the client's own window before it was heard. */
  void arrived(long id, boolean alreadyRead) {
    loop.run(
        () -> {
          if (!alreadyRead || !seen.isMarked(id)) {
            found(List.of(id));
          }
        });
  }

  /** Something happened in a chat; perhaps a push was lost. */
  void activity() {
    missed.soon();
  }

  private void found(List<Long> ids) {
    ids.stream()
        .filter(id -> underWay.putIfAbsent(id, Optional.empty()) == null)
        .forEach(frontier::add);
    fetchMore();
  }

  private void fetchMore() {
    while (isAttached()) {
      OptionalLong id = frontier.next(hasRoom());
      if (id.isEmpty()) {
        return;
      }
      fetch(id.getAsLong(), attachment);
    }
  }

  private boolean isAttached() {
    return attachment != null && !attachment.session().isOver();
  }

  private boolean hasRoom() {
    return heldLines < MOST_LINES && heldCharacters < MOST_CHARACTERS;
  }

  private void fetch(long id, Attachment from) {
    underWay.put(id, Optional.of(from));
    loop.when(
        from.messages().fetch(id),
        (message, failure) -> {
          if (failure == null) {
            fetched(message);
          } else {
            notFetched(id, from.session(), failure);
          }
          release();
          fetchMore();
        });
  }

  private void fetched(StoredMessage message) {
    if (message.isLineOfOther(self) && !seen.contains(message)) {
      hold(message, 1);
      frontier.fetched(message);
    } else {
      frontier.drop(message.id());
      finish(message);
    }
  }

  private void notFetched(long id, Session session, Throwable failure) {
    if (session.isOver()) {
      frontier.again(id);
      return;
    }
    frontier.drop(id);
    if (failure instanceof ApiError error && error.noSuchMessage()) {
      underWay.remove(id);
      return;
    }
    log.warn("Line {} cannot be fetched: {}", id, failure.getMessage());
    loop.after(
        FETCH_AGAIN,
        () -> {
          frontier.add(id);
          fetchMore();
        });
  }

  private void release() {
    for (var next = frontier.release(); next.isPresent(); next = frontier.release()) {
      PersonLane lane = lanes.computeIfAbsent(next.get().sender(), PersonLane::new);
      lane.add(next.get());
      hearNext(lane);
    }
  }

  private void hearNext(PersonLane lane) {
    if (isAttached()) {
      People people = attachment.people();
      lane.begin().ifPresent(line -> hear(lane, line, people));
    }
  }

  private void hear(PersonLane lane, StoredMessage line, People people) {
    loop.when(
        listening.hand(line, people.person(lane.person())),
        (done, failure) -> {
          if (failure == null) {
            heard(lane, line);
          } else {
            notHeard(lane, line, failure);
          }
        });
  }

  private void heard(PersonLane lane, StoredMessage line) {
    lane.done(line);
    hold(line, -1);
    finish(line);
    if (lane.isEmpty()) {
      lanes.remove(lane.person());
    }
    hearNext(lane);
    fetchMore();
  }

  private void notHeard(PersonLane lane, StoredMessage line, Throwable failure) {
    Duration delay = lane.pause();
    log.info(
        "Line {} was not taken, offered again in {}: {}", line.id(), delay, failure.toString());
    loop.after(
        delay,
        () -> {
          lane.resume();
          hearNext(lane);
        });
  }

  /**
   * Remembers the message and marks it seen, but only in the client from which it was fetched:
   * another one may have given its number to a message that nobody has heard. What is not marked is
   * found again by the next search.
   */
  private void finish(StoredMessage message) {
    seen.add(message);
    Optional<Attachment> from = underWay.getOrDefault(message.id(), Optional.empty());
    if (attachment == null || !from.equals(Optional.of(attachment))) {
      underWay.remove(message.id());
      missed.soon();
      return;
    }
    seen.marked(message.id());
    loop.when(
        attachment.messages().seen(Long.toString(message.id())),
        (done, failure) -> underWay.remove(message.id()));
  }

  private void hold(StoredMessage message, int sign) {
    heldLines += sign;
    heldCharacters += (long) sign * message.body().length();
  }
}
