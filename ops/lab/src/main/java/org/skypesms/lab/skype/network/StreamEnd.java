package org.skypesms.lab.skype.network;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** One stream between two applications, as one of them sees it. */
final class StreamEnd {
  private final Application peer;
  private final String peerHandle;
  private final Deque<String> unread = new ArrayDeque<>();
  private int unreadSize;
  private Instant lastUse = Instant.MAX;

  StreamEnd(Application peer, String peerHandle) {
    this.peer = peer;
    this.peerHandle = peerHandle;
  }

  Application peer() {
    return peer;
  }

  /** What the peer calls this stream. */
  String peerHandle() {
    return peerHandle;
  }

  int unreadSize() {
    return unreadSize;
  }

  boolean isRead() {
    return unread.isEmpty();
  }

  void add(String text, int size) {
    unread.add(text);
    unreadSize += size;
  }

  String takeAll() {
    String text = String.join("", unread);
    unread.clear();
    unreadSize = 0;
    return text;
  }

  void used(Instant at) {
    lastUse = at;
  }

  Duration idle(Instant now) {
    return Duration.between(lastUse, now);
  }
}
