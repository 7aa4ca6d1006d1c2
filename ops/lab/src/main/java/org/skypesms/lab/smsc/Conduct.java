package org.skypesms.lab.smsc;

import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** The behaviour in force, and what of it counts down. Thread-safe. */
final class Conduct {

  private static final int RINVDSTADR = 0x0B;
  private static final int RTHROTTLED = 0x58;

  private final AtomicInteger throttleNext = new AtomicInteger();
  private volatile Behaviour behaviour;

  Conduct(Behaviour behaviour) {
    set(behaviour);
  }

  Behaviour now() {
    return behaviour;
  }

  /** The behaviour in force with what of its count is left, to be changed and set again. */
  Behaviour remaining() {
    return behaviour.throttling(behaviour.throttle().share(), throttleNext.get());
  }

  synchronized void set(Behaviour next) {
    behaviour = next;
    throttleNext.set(next.throttle().next());
  }

  /** With which command_status a submit to this destination is refused, if it is. */
  OptionalInt refusal(Party destination) {
    if (destination.phone().isEmpty() || Fate.of(destination) == Fate.REFUSED) {
      return OptionalInt.of(RINVDSTADR);
    }
    if (throttled()) {
      return OptionalInt.of(RTHROTTLED);
    }
    String phone = destination.phone().orElseThrow();
    return behaviour.rejectPrefixes().entrySet().stream()
        .filter(rejected -> phone.startsWith(rejected.getKey()))
        .mapToInt(Map.Entry::getValue)
        .findFirst();
  }

  private boolean throttled() {
    if (throttleNext.get() > 0 && throttleNext.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      return true;
    }
    double share = behaviour.throttle().share();
    return share > 0 && ThreadLocalRandom.current().nextDouble() < share;
  }
}
