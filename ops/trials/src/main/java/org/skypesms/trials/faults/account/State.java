package org.skypesms.trials.faults.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a person was told of one text, line by line. For the use of one thread. */
final class State {

  private static final List<String> STEPS = List.of("queued", "sent", "unknown");
  private static final Set<String> FINAL = Set.of("delivered", "failed", "expired", "cancelled");

  private final int reference;
  private final List<String> words = new ArrayList<>();
  private boolean flagged;

  State(int reference) {
    this.reference = reference;
  }

  void tell(String word, boolean twice) {
    words.add(word);
    flagged |= twice;
  }

  int reference() {
    return reference;
  }

  boolean flagged() {
    return flagged;
  }

  /** The last word. */
  String last() {
    return words.get(words.size() - 1);
  }

  /** Whether the time for receipts is over without one. */
  boolean unknown() {
    return last().equals("unknown");
  }

  boolean isFinal() {
    return FINAL.contains(last());
  }

  /** Whether the final state was told more than once. */
  boolean repeated() {
    return words.stream().filter(FINAL::contains).count() > 1;
  }

  /** Whether it went back. */
  boolean backwards() {
    int step = 0;
    for (String word : words) {
      int next = STEPS.contains(word) ? STEPS.indexOf(word) : STEPS.size();
      if (next < step || (FINAL.contains(word) && !word.equals(last()))) {
        return true;
      }
      step = next;
    }
    return false;
  }

  @Override
  public String toString() {
    return "#" + reference + " " + words;
  }
}
