package org.skypesms.trials.faults.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.skypesms.trials.faults.load.Body;
import org.skypesms.trials.faults.load.Lane;
import org.skypesms.trials.faults.load.Seen;
import org.skypesms.trials.faults.load.Text;

/** How often each text came, and in which order. For the use of one thread. */
final class Arrivals {

  private static final String MAY_REPEAT = "[possibly received twice]";

  private final Set<Text> flagged = new HashSet<>();
  private final Map<String, Text> known = new HashMap<>();
  private final Map<Text, Integer> copies = new LinkedHashMap<>();
  private final Map<Text, Integer> fragments = new HashMap<>();
  private final List<Seen> torn = new ArrayList<>();
  private final BiPredicate<Text, Seen> place;
  private final BiPredicate<Text, Seen> verbatim;

  /**
   * Of these texts.
   *
   * @param place whether it came where it should
   * @param verbatim whether it came as it should
   */
  Arrivals(List<Text> texts, BiPredicate<Text, Seen> place, BiPredicate<Text, Seen> verbatim) {
    texts.forEach(text -> known.put(text.id(), text));
    this.place = place;
    this.verbatim = verbatim;
  }

  /** Counts what shows a text; what shows some parts of one is kept for {@link #join}. */
  void count(Seen seen, Tally tally) {
    if (Fragment.in(seen.text())) {
      torn.add(seen);
    } else {
      countWhole(seen, tally);
    }
  }

  /**
   * Counts parts of a text that came whole besides as a repeat of it. Only the first part says of
   * which, so that another one is of a text that may be a repeat, where there is one.
   */
  void join(Predicate<Text> mayRepeat, Tally tally) {
    for (Seen seen : torn) {
      Optional<Text> whole = whole(seen, mayRepeat).or(() -> whole(seen, text -> true));
      whole.ifPresentOrElse(
          text -> fragments.merge(text, 1, Integer::sum), () -> countWhole(seen, tally));
    }
  }

  private Optional<Text> whole(Seen seen, Predicate<Text> which) {
    return copies.keySet().stream()
        .filter(which)
        .filter(text -> place.test(text, seen) && Fragment.of(seen.text(), text.body()))
        .findFirst();
  }

  private void countWhole(Seen seen, Tally tally) {
    Text text = Body.id(seen.text()).map(known::get).orElse(null);
    if (text == null || !place.test(text, seen)) {
      tally.add(Column.UNEXPECTED, seen.where() + " has: " + begin(seen.text()));
    } else if (!verbatim.test(text, seen)) {
      tally.add(Column.CORRUPTED, text.id() + " came as: " + begin(seen.text()));
    } else {
      copies.merge(text, 1, Integer::sum);
      if (seen.text().contains(MAY_REPEAT)) {
        flagged.add(text);
      }
    }
  }

  /** Whether a copy says that it may be a repeat. */
  boolean flagged(Text text) {
    return flagged.contains(text);
  }

  /** Whole ones, and such as are in parts the repeat of a whole one. */
  int copies(Text text) {
    return copies.containsKey(text) ? copies.get(text) + fragments.getOrDefault(text, 0) : 0;
  }

  /** The first copies of each lane in the order in which they came. */
  Map<Lane, List<Text>> byLane() {
    Map<Lane, List<Text>> lanes = new LinkedHashMap<>();
    copies.keySet().forEach(text -> Lanes.add(lanes, text));
    return lanes;
  }

  private static String begin(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "..." : text;
  }
}
