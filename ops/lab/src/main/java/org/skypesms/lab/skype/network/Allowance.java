package org.skypesms.lab.skype.network;

import java.util.ArrayList;
import java.util.List;

/**
 * How many characters all accounts of a network may keep together. When that is reached every
 * history shrinks to a few; what still does not fit is refused. Guarded by the network's lock.
 */
final class Allowance {
  static final long MOST_CHARACTERS = 40_000_000;

  private final List<History> histories = new ArrayList<>();
  private long characters;
  private boolean shrinking;

  void serve(History history) {
    histories.add(history);
  }

  void take(long count) {
    characters += count;
    if (isUsedUp() && !shrinking) {
      shrinking = true;
      histories.forEach(History::trim);
      shrinking = false;
    }
  }

  void giveBack(long count) {
    characters -= count;
  }

  boolean isUsedUp() {
    return characters >= MOST_CHARACTERS;
  }

  /** Whether the histories are to give up what they can. */
  boolean isShrinking() {
    return shrinking;
  }
}
