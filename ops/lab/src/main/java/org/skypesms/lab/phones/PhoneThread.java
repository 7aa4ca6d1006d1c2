package org.skypesms.lab.phones;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The newest 200 texts of a phone in both directions. Guarded by the phone. */
final class PhoneThread {
  static final int KEPT = 200;

  private final Deque<ThreadLine> lines = new ArrayDeque<>();
  private long lastId;
  private String lastAt = "";

  void add(boolean incoming, String peer, String text, String at, int parts) {
    lines.addLast(new ThreadLine(++lastId, incoming, peer, text, at, parts));
    lastAt = at;
    if (lines.size() > KEPT) {
      lines.removeFirst();
    }
  }

  /** The newest ones, oldest first. */
  List<ThreadLine> newest(long most) {
    List<ThreadLine> all = new ArrayList<>(lines);
    int from = (int) Math.max(0, all.size() - most);
    return List.copyOf(all.subList(from, all.size()));
  }

  /** When the phone was used last, empty so far. */
  String lastAt() {
    return lastAt;
  }
}
