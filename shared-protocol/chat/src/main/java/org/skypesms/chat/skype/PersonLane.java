package org.skypesms.chat.skype;

import java.time.Duration;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.skypesms.message.Skypename;

/** The lines of one person that wait to be heard, one after the other. Not thread-safe. */
final class PersonLane {

  private final Skypename person;
  private final NavigableMap<Long, StoredMessage> lines = new TreeMap<>();
  private final GrowingDelay delay = new GrowingDelay(Duration.ofSeconds(1), Duration.ofSeconds(4));
  private boolean busy;

  PersonLane(Skypename person) {
    this.person = person;
  }

  Skypename person() {
    return person;
  }

  void add(StoredMessage line) {
    lines.put(line.id(), line);
  }

  /** The next line, which is then being heard; none while another is being heard. */
  Optional<StoredMessage> begin() {
    if (busy || lines.isEmpty()) {
      return Optional.empty();
    }
    busy = true;
    return Optional.of(lines.firstEntry().getValue());
  }

  /** The line was heard. */
  void done(StoredMessage line) {
    lines.remove(line.id());
    delay.reset();
    busy = false;
  }

  /** The line was not heard; how long to wait before {@link #resume}. */
  Duration pause() {
    return delay.take();
  }

  void resume() {
    busy = false;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }
}
