package org.skypesms.trials.faults.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skypesms.trials.faults.load.Seen;

/**
 * The state lines that persons were shown: {@code #7 to bob (+447400123456): sent}. For the use of
 * one thread.
 */
final class States {

  private static final Pattern LINE =
      Pattern.compile(
          "(?s)#([0-9]+) to .*?(\\+[0-9]+)\\)?: "
              + "(queued|sent|unknown|delivered|failed|expired|cancelled)\\b(.*)");

  private final Map<String, Map<Integer, State>> byAddress = new TreeMap<>();

  /** Whether a line tells a state; it is kept if it does. */
  boolean read(Seen line) {
    Matcher form = LINE.matcher(line.text());
    if (!form.matches()) {
      return false;
    }
    byAddress
        .computeIfAbsent(line.where() + " " + form.group(2), address -> new TreeMap<>())
        .computeIfAbsent(Integer.parseInt(form.group(1)), State::new)
        .tell(form.group(3), form.group(4).contains("possibly sent twice"));
    return true;
  }

  /** What a person was told of the texts to a phone, in the order of their references. */
  List<State> of(String person, String phone) {
    return new ArrayList<>(byAddress.getOrDefault(person + " " + phone, Map.of()).values());
  }
}
