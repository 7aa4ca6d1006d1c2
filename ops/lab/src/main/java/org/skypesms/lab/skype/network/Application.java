package org.skypesms.lab.skype.network;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One account's end of an application-to-application channel. Guarded by the network's lock. */
public final class Application {
  private static final int MOST_STREAMS = 256;
  private static final Duration LONGEST_IDLE = Duration.ofMinutes(8);
  private static final int MOST_UNREAD = 1 << 20;

  private final Account owner;
  private final String name;
  private final Object creator;
  private final Clock clock;
  private final Map<String, StreamEnd> streams = new LinkedHashMap<>();
  private final Map<Account, Integer> lastNumbers = new LinkedHashMap<>();

  Application(Account owner, String name, Object creator, Clock clock) {
    this.owner = owner;
    this.name = name;
    this.creator = creator;
    this.clock = clock;
  }

  /** Whose it is. */
  public Account owner() {
    return owner;
  }

  /** Its name, equal on both sides. */
  public String name() {
    return name;
  }

  Object creator() {
    return creator;
  }

  /** Whether the owner has that stream, for example {@code bob:1}. */
  public boolean has(String handle) {
    return streams.containsKey(handle);
  }

  /** Its streams, separated by blanks. */
  public String streams() {
    return String.join(" ", streams.keySet());
  }

  /** What waits to be read: stream=length, separated by blanks. */
  public String received() {
    return streams.entrySet().stream()
        .filter(entry -> !entry.getValue().isRead())
        .map(entry -> entry.getKey() + "=" + entry.getValue().unreadSize())
        .collect(Collectors.joining(" "));
  }

  /** Sends on a stream; false when the peer has too much to read. */
  public boolean write(String handle, String text, int size) {
    StreamEnd stream = streams.get(handle);
    StreamEnd there = stream.peer().streams.get(stream.peerHandle());
    if (there.unreadSize() + size > MOST_UNREAD) {
      return false;
    }
    sending(handle, size);
    there.add(text, size);
    stream.peer().tell("RECEIVED " + stream.peerHandle() + "=" + size);
    return true;
  }

  /** Sends something that the peer gets at once and cannot read again. */
  public void datagram(String handle, String text, int size) {
    StreamEnd stream = streams.get(handle);
    sending(handle, size);
    stream.peer().tell("DATAGRAM " + stream.peerHandle() + " " + text);
  }

  /** All that was received on the stream and not yet read. */
  public Optional<String> read(String handle) {
    StreamEnd stream = streams.get(handle);
    if (stream.isRead()) {
      return Optional.empty();
    }
    String text = stream.takeAll();
    tell("RECEIVED " + received());
    return Optional.of(text);
  }

  /** Ends a stream for both sides; what was not read is lost. */
  public void disconnect(String handle) {
    StreamEnd stream = streams.remove(handle);
    stream.peer().streams.remove(stream.peerHandle());
    tell("STREAMS " + streams());
    stream.peer().tell("STREAMS " + stream.peer().streams());
  }

  /** Whether there is a stream to that account already: one for each instance of the peer. */
  boolean isJoinedWith(Account other) {
    return streams.values().stream().anyMatch(stream -> stream.peer().owner == other);
  }

  void endIdleStreams() {
    Instant now = clock.instant();
    streams.entrySet().stream()
        .filter(entry -> entry.getValue().idle(now).compareTo(LONGEST_IDLE) > 0)
        .map(Map.Entry::getKey)
        .toList()
        .forEach(this::disconnect);
  }

  boolean hasRoom() {
    return streams.size() < MOST_STREAMS;
  }

  void dropStreams() {
    streams.values().forEach(stream -> stream.peer().streams.remove(stream.peerHandle()));
    streams.clear();
  }

  void tell(String property) {
    owner.changed(Change.Kind.APPLICATION, name, property);
  }

  static void join(Application one, Application other) {
    int number =
        1
            + Math.max(
                one.lastNumbers.getOrDefault(other.owner, 0),
                other.lastNumbers.getOrDefault(one.owner, 0));
    StreamEnd here = new StreamEnd(other, one.owner + ":" + number);
    StreamEnd there = new StreamEnd(one, other.owner + ":" + number);
    here.used(one.clock.instant());
    there.used(one.clock.instant());
    one.streams.put(there.peerHandle(), here);
    other.streams.put(here.peerHandle(), there);
    one.lastNumbers.put(other.owner, number);
    other.lastNumbers.put(one.owner, number);
    one.tell("STREAMS " + one.streams());
    other.tell("STREAMS " + other.streams());
  }

  private void sending(String handle, int size) {
    StreamEnd stream = streams.get(handle);
    stream.used(clock.instant());
    stream.peer().streams.get(stream.peerHandle()).used(clock.instant());
    tell("SENDING " + handle + "=" + size);
    tell("SENDING ");
  }
}
