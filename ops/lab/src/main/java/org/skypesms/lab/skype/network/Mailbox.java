package org.skypesms.lab.skype.network;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What the network keeps for an account whose client cannot be reached, within bounds. */
final class Mailbox {
  private static final int FULL = 100_000;

  private final Deque<Utterance> waiting = new ArrayDeque<>();
  private final Allowance allowance;

  Mailbox(Allowance allowance) {
    this.allowance = allowance;
  }

  boolean isFull() {
    return waiting.size() >= FULL;
  }

  void add(Utterance utterance) {
    waiting.add(utterance);
    allowance.take(utterance.body().length());
  }

  /** Everything in the order of its arrival; nothing is kept after. */
  List<Utterance> takeAll() {
    List<Utterance> all = List.copyOf(waiting);
    waiting.clear();
    allowance.giveBack(all.stream().mapToLong(said -> said.body().length()).sum());
    return all;
  }
}
