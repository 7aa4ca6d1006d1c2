package org.skypesms.acceptance;

import java.util.Arrays;
import java.util.List;

/**
 * The method with which a step of a walk begins.
 *
 * @param type whose method it is
 * @param method its name
 * @param pass how often it is passed
 * @param mentions what must stand in what it is given
 */
record Place(String type, String method, int pass, List<String> mentions) {

  /** As {@code gaps.txt} writes it. */
  static Place of(String place, String mentions) {
    String[] named = place.strip().split("#");
    List<String> words =
        Arrays.stream(mentions.strip().split(" +")).filter(word -> !word.isEmpty()).toList();
    boolean counted = !words.isEmpty() && words.get(0).matches("\\d");
    return new Place(
        "org.skypesms." + named[0],
        named[1],
        counted ? Integer.parseInt(words.get(0)) : 1,
        words.stream().skip(counted ? 1 : 0).map(word -> word.replace('_', ' ')).toList());
  }

  /** What must stand there in a trial with this text. */
  List<String> mentions(String text) {
    return mentions.stream().map(word -> word.equals("TEXT") ? text : word).toList();
  }
}
