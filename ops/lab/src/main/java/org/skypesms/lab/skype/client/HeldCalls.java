package org.skypesms.lab.skype.client;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Commands that wait: for a frozen client to thaw, or for the owner to answer a dialog. Bounded;
 * what does not fit in is never answered. Guarded by the network's lock.
 */
final class HeldCalls {
  private static final int MOST = 10_000;
  private static final long MOST_CHARACTERS = 32_000_000;

  /** A command whose reply is still owed. */
  record Call(Session session, String text, Consumer<String> reply) {}

  private final List<Call> calls = new ArrayList<>();
  private long characters;

  void add(Call call) {
    if (calls.size() < MOST && characters + call.text().length() <= MOST_CHARACTERS) {
      calls.add(call);
      characters += call.text().length();
    }
  }

  /** All of them in their order; none is kept. */
  List<Call> takeAll() {
    List<Call> all = List.copyOf(calls);
    clear();
    return all;
  }

  void forget(Session session) {
    List<Call> others = calls.stream().filter(call -> call.session() != session).toList();
    clear();
    others.forEach(this::add);
  }

  void clear() {
    calls.clear();
    characters = 0;
  }
}
