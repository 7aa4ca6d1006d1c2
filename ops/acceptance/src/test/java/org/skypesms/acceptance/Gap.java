package org.skypesms.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A gap between two steps of a walk, where a half is killed: a row of {@code gaps.txt}.
 *
 * @param name by which the record of the order of commits calls it
 * @param how the text of the trial comes
 * @param half that is killed
 * @param places with which the next steps begin: one, or one of each of two walks side by side
 * @param seen what is seen of the text in the end
 * @param suite quick: tried in every run of the suite; long: in the long ones; own: by a test of
 *     its own, in the long ones
 */
record Gap(String name, String how, String half, List<Place> places, String seen, String suite) {

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

  /** Those of a suite. */
  static Stream<Gap> of(String suite) {
    return all().stream().filter(gap -> gap.suite().equals(suite));
  }

  /** The one of that name. */
  static Gap named(String name) {
    return all().stream().filter(gap -> gap.name().equals(name)).findFirst().orElseThrow();
  }

  private static Gap row(String[] columns) {
    return new Gap(
        columns[0].strip(),
        columns[1].strip(),
        columns[2].strip(),
        places(columns[3].split("&"), columns[4].split("&", -1)),
        columns[5].strip(),
        columns[6].strip());
  }

  private static List<Place> places(String[] places, String[] mentions) {
    return IntStream.range(0, places.length)
        .mapToObj(place -> Place.of(places[place], mentions[place]))
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
