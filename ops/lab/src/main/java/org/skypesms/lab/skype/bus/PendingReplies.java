package org.skypesms.lab.skype.bus;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The calls that were routed and not yet answered: only answers to these pass, and their callers
 * hear of it when the callee goes. Bus loop only.
 */
final class PendingReplies {
  static final int MOST_PER_CALLEE = 20_000;

  /**
   * A call somebody waits for.
   *
   * @param caller unique name of the caller
   * @param serial the call's serial
   */
  record Call(String caller, int serial) {}

  private final Map<Peer, Set<Call>> byCallee = new HashMap<>();

  /** False when the callee owes too many answers already. */
  boolean expect(Peer callee, Call call) {
    Set<Call> calls = byCallee.computeIfAbsent(callee, c -> new LinkedHashSet<>());
    return calls.size() < MOST_PER_CALLEE && calls.add(call);
  }

  boolean answered(Peer callee, Call call) {
    Set<Call> calls = byCallee.get(callee);
    return calls != null && calls.remove(call);
  }

  void calleeGone(Peer callee, Consumer<Call> unanswered) {
    Set<Call> calls = byCallee.remove(callee);
    if (calls != null) {
      calls.forEach(unanswered);
    }
  }
}
