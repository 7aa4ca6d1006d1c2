package org.skypesms.chat.skype;

import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Messages that are to be fetched, many at the same time, and released in the order of their
 * numbers whichever comes back first: who sent a message is not known before it is fetched, and
 * each person's lines must keep their order. Not thread-safe.
 */
final class Frontier {

  private static final int FEW = 8;
  private static final int MANY = 128;
  private static final int LARGE_BODY = 64_000;

  private final NavigableSet<Long> backlog = new TreeSet<>();
  private final NavigableMap<Long, Optional<StoredMessage>> begun = new TreeMap<>();

  private int fetches = FEW;

  void add(long id) {
    backlog.add(id);
  }

  /** The message to fetch next, if there is one and there is room, or if it holds up others. */
  OptionalLong next(boolean room) {
    if (backlog.isEmpty()) {
      return OptionalLong.empty();
    }
    long id = backlog.first();
    boolean holdsUp = !begun.isEmpty() && id < begun.firstKey();
    if (!holdsUp && (!room || begun.size() >= fetches)) {
      return OptionalLong.empty();
    }
    backlog.remove(id);
    begun.put(id, Optional.empty());
    return OptionalLong.of(id);
  }

  /** A message came. More are fetched at once from then on, but few when it was large. */
  void fetched(StoredMessage message) {
    fetches = message.body().length() > LARGE_BODY ? FEW : Math.min(MANY, fetches + 1);
    begun.put(message.id(), Optional.of(message));
  }

  /** The message was not fetched, and is to be fetched before anything later is released. */
  void again(long id) {
    fetches = FEW;
    begun.remove(id);
    backlog.add(id);
  }

  /** The message is to hold up nothing. */
  void drop(long id) {
    begun.remove(id);
  }

  /** The oldest message, once it is fetched. */
  Optional<StoredMessage> release() {
    if (begun.isEmpty() || (!backlog.isEmpty() && backlog.first() < begun.firstKey())) {
      return Optional.empty();
    }
    Optional<StoredMessage> oldest = begun.firstEntry().getValue();
    oldest.ifPresent(message -> begun.remove(message.id()));
    return oldest;
  }
}
