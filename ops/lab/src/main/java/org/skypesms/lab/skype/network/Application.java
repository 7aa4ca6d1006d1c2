package org.skypesms.lab.skype.network;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One account's end of an application-to-application channel. Guarded by the network's lock. */
public final class Application {
  private static final int MOST_STREAMS = 256;
  private static final int MOST_UNREAD = 1 << 20;

  /** One stream as its owner sees it. */
  private static final class Stream {
    private final Deque<String> unread = new ArrayDeque<>();
    private int unreadSize;
    private Application peer;
    private String peerHandle;
  }

  private final Account owner;
  private final String name;
  private final Object creator;
  private final Map<String, Stream> streams = new LinkedHashMap<>();
  private final Map<Account, Integer> lastNumbers = new LinkedHashMap<>();

  Application(Account owner, String name, Object creator) {
    this.owner = owner;
    this.name = name;
    this.creator = creator;
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
        .filter(entry -> !entry.getValue().unread.isEmpty())
        .map(entry -> entry.getKey() + "=" + entry.getValue().unreadSize)
        .collect(Collectors.joining(" "));
  }

  /** Sends on a stream; false when the peer has too much to read. */
  public boolean write(String handle, String text, int size) {
    Stream stream = streams.get(handle);
    Stream there = stream.peer.streams.get(stream.peerHandle);
    if (there.unreadSize + size > MOST_UNREAD) {
      return false;
    }
    sending(handle, size);
    there.unread.add(text);
    there.unreadSize += size;
    stream.peer.tell("RECEIVED " + stream.peerHandle + "=" + size);
    return true;
  }

  /** Sends something that the peer gets at once and cannot read again. */
  public void datagram(String handle, String text, int size) {
    Stream stream = streams.get(handle);
    sending(handle, size);
    stream.peer.tell("DATAGRAM " + stream.peerHandle + " " + text);
  }

  /** All that was received on the stream and not yet read. */
  public Optional<String> read(String handle) {
    Stream stream = streams.get(handle);
    if (stream.unread.isEmpty()) {
      return Optional.empty();
    }
    String text = String.join("", stream.unread);
    stream.unread.clear();
    stream.unreadSize = 0;
    tell("RECEIVED " + received());
    return Optional.of(text);
  }

  /** Ends a stream for both sides; what was not read is lost. */
  public void disconnect(String handle) {
    Stream stream = streams.remove(handle);
    stream.peer.streams.remove(stream.peerHandle);
    tell("STREAMS " + streams());
    stream.peer.tell("STREAMS " + stream.peer.streams());
  }

  boolean hasRoom() {
    return streams.size() < MOST_STREAMS;
  }

  void dropStreams() {
    streams.values().forEach(stream -> stream.peer.streams.remove(stream.peerHandle));
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
    Stream here = new Stream();
    Stream there = new Stream();
    here.peer = other;
    there.peer = one;
    here.peerHandle = one.owner + ":" + number;
    there.peerHandle = other.owner + ":" + number;
    one.streams.put(there.peerHandle, here);
    other.streams.put(here.peerHandle, there);
    one.lastNumbers.put(other.owner, number);
    other.lastNumbers.put(one.owner, number);
    one.tell("STREAMS " + one.streams());
    other.tell("STREAMS " + other.streams());
  }

  private void sending(String handle, int size) {
    tell("SENDING " + handle + "=" + size);
    tell("SENDING ");
  }
}
