package org.skypesms.sms;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a text is cut into parts.
 *
 * @param headerOctets what each part loses to its user data header
 * @param places from 0 to the length of the text, in units
 */
record Cuts(int headerOctets, List<Integer> places) {

  /** Keeps a copy. */
  Cuts {
    places = List.copyOf(places);
  }

  /** How many parts a text has; more than there can be where it cannot be joined. */
  static int parts(EncodedText text, SegmentOptions options) {
    int parts = of(text, options.joining()).parts();
    return parts > 1 && !joins(text, options.joining()) ? Integer.MAX_VALUE : parts;
  }

  /** A national language stands in a header, so parts with one are joined by headers alone. */
  private static boolean joins(EncodedText text, Joining joining) {
    return text.shifts().none() || joining.header();
  }

  static Cuts of(EncodedText text, Joining joining) {
    int alone = header(text, 0);
    if (text.length() <= text.alphabet().capacity(alone)) {
      return new Cuts(alone, List.of(0, text.length()));
    }
    int header = header(text, joining.headerOctets());
    return new Cuts(header, places(text, text.alphabet().capacity(header)));
  }

  /** The octets of a header with the octets of the joining, its length included, and shifts. */
  private static int header(EncodedText text, int joiningOctets) {
    int elements = text.shifts().elementOctets();
    return elements == 0 ? joiningOctets : Math.max(1, joiningOctets) + elements;
  }

  private static List<Integer> places(EncodedText text, int capacity) {
    List<Integer> places = new ArrayList<>();
    int at = 0;
    places.add(0);
    while (text.length() - at > capacity) {
      at = text.cut(at, at + capacity);
      places.add(at);
    }
    places.add(text.length());
    return places;
  }

  int parts() {
    return places.size() - 1;
  }

  int start(int part) {
    return places.get(part);
  }

  int end(int part) {
    return places.get(part + 1);
  }
}
