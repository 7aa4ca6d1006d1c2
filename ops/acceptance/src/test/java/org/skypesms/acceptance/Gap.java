package org.skypesms.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A gap between two steps of a walk, where a half is killed: a row of {@code gaps.txt}.
 *
 * @param name by which the record of the order of commits calls it
 * @param how the text of the trial comes
 * @param half that is killed
 * @param type whose method begins the next step
 * @param method that begins it
 * @param pass how often it is passed
 * @param mentions what must stand in what it is given
 * @param seen what is seen of the text in the end
 * @param quick whether it is tried in every run of the suite
 */
record Gap(
    String name,
    String how,
    String half,
    String type,
    String method,
    int pass,
    List<String> mentions,
    String seen,
    boolean quick) {

  /** All of them. */
  static List<Gap> all() {
    try (InputStream table = Gap.class.getResourceAsStream("/gaps.txt")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> row(line.split("\\|")))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Gap row(String[] columns) {
    String[] place = columns[3].strip().split("#");
    List<String> mentions =
        Arrays.stream(columns[4].strip().split(" +")).filter(word -> !word.isEmpty()).toList();
    boolean counted = !mentions.isEmpty() && mentions.get(0).matches("\\d");
    return new Gap(
        columns[0].strip(),
        columns[1].strip(),
        columns[2].strip(),
        "org.skypesms." + place[0],
        place[1],
        counted ? Integer.parseInt(mentions.get(0)) : 1,
        mentions.stream().skip(counted ? 1 : 0).map(word -> word.replace('_', ' ')).toList(),
        columns[5].strip(),
        columns[6].strip().equals("quick"));
  }

  /** What must stand there in a trial with this text. */
  List<String> mentions(String text) {
    return mentions.stream().map(word -> word.equals("TEXT") ? text : word).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
