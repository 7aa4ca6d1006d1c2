package org.skypesms.trials.faults.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skypesms.trials.faults.load.Lane;
import org.skypesms.trials.faults.load.Text;

/** Texts by lane. Stateless. */
final class Lanes {

  private Lanes() {}

  /** The texts of each lane in their order. */
  static Map<Lane, List<Text>> of(List<Text> texts) {
    Map<Lane, List<Text>> lanes = new LinkedHashMap<>();
    texts.forEach(text -> add(lanes, text));
    return lanes;
  }

  static void add(Map<Lane, List<Text>> lanes, Text text) {
    lanes.computeIfAbsent(text.lane(), lane -> new ArrayList<>()).add(text);
  }
}
