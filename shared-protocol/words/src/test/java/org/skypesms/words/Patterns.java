package org.skypesms.words;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What a pattern asks for. */
final class Patterns {

  private Patterns() {}

  /** The kinds in which each argument is used: {@code NONE}, {@code PLURAL}, {@code SELECT}. */
  static Map<Integer, Set<ArgType>> arguments(String pattern) {
    MessagePattern parts = new MessagePattern(pattern);
    Map<Integer, Set<ArgType>> kinds = new TreeMap<>();
    for (int place = 0; place < parts.countParts(); place++) {
      Part part = parts.getPart(place);
      if (part.getType() == Part.Type.ARG_START) {
        int number = parts.getPart(place + 1).getValue();
        kinds.computeIfAbsent(number, argument -> new TreeSet<>()).add(part.getArgType());
      }
    }
    return kinds;
  }

  /** For each argument a number where it is counted or formatted, else the given text. */
  static Object[] examples(String pattern, String text) {
    Map<Integer, Set<ArgType>> arguments = arguments(pattern);
    return IntStream.range(0, 9)
        .mapToObj(
            number -> {
              Set<ArgType> kinds = arguments.getOrDefault(number, Set.of());
              boolean counted = kinds.contains(ArgType.PLURAL) || kinds.contains(ArgType.SIMPLE);
              return (Object) (counted ? 7 : text);
            })
        .toArray();
  }

  /** The categories in each place where an argument is used in a kind. */
  static List<Set<String>> selectors(String pattern, ArgType kind, int number) {
    MessagePattern parts = new MessagePattern(pattern);
    List<Set<String>> all = new ArrayList<>();
    for (int place = 0; place < parts.countParts(); place++) {
      Part part = parts.getPart(place);
      if (part.getType() == Part.Type.ARG_START
          && part.getArgType() == kind
          && parts.getPart(place + 1).getValue() == number) {
        all.add(selectors(parts, place));
      }
    }
    return all;
  }

  private static Set<String> selectors(MessagePattern parts, int start) {
    Set<String> selectors = new TreeSet<>();
    int place = start + 1;
    while (place < parts.getLimitPartIndex(start)) {
      Part part = parts.getPart(place);
      if (part.getType() == Part.Type.ARG_SELECTOR) {
        selectors.add(parts.getSubstring(part));
      }
      boolean nested = part.getType() == Part.Type.MSG_START;
      place = (nested ? parts.getLimitPartIndex(place) : place) + 1;
    }
    return selectors;
  }
}
