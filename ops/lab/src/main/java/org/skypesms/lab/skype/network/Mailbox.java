package org.skypesms.lab.skype.network;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What the network keeps for an account whose client cannot be reached, within bounds. */
final class Mailbox {
  private static final int FULL = 100_000;
  private static final long FULL_CHARACTERS = 72_000_000;

  private final Deque<Utterance> waiting = new ArrayDeque<>();
  private long characters;

  boolean isFull() {
    return waiting.size() >= FULL || characters >= FULL_CHARACTERS;
  }

  void add(Utterance utterance) {
    waiting.add(utterance);
    characters += utterance.body().length();
  }

  /** Everything in the order of its arrival; nothing is kept after. */
  List<Utterance> takeAll() {
    List<Utterance> all = List.copyOf(waiting);
    waiting.clear();
    characters = 0;
    return all;
  }
}
