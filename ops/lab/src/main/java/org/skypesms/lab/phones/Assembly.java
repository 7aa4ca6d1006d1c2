package org.skypesms.lab.phones;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Objects;

/** The parts of one long message that have come so far. Not thread-safe: its phone guards it. */
final class Assembly {

  private final UserText[] parts;
  private final long firstNanos;
  private int present;

  Assembly(int count, long firstNanos) {
    this.parts = new UserText[count];
    this.firstNanos = firstNanos;
  }

  /**
   * Puts a part in its place; a repeat while the message is incomplete takes the place of the
   * earlier one.
   */
  void put(int number, UserText part) {
    present += parts[number - 1] == null ? 1 : 0;
    parts[number - 1] = part;
  }

  int present() {
    return present;
  }

  /** Whether what has come is shown at once and not kept. */
  boolean flash() {
    return Arrays.stream(parts).filter(Objects::nonNull).allMatch(UserText::flash);
  }

  boolean complete() {
    return present == parts.length;
  }

  boolean olderThan(long nanos, long nowNanos) {
    return nowNanos - firstNanos > nanos;
  }

  /**
   * The text: the octets of neighbouring parts are joined before they are decoded, what is missing
   * is said.
   */
  String text() {
    StringBuilder text = new StringBuilder();
    int from = 0;
    while (from < parts.length) {
      int to = endOfRun(from);
      text.append(
          parts[from] == null
              ? "[part " + (from + 1) + " of " + parts.length + " missing]"
              : decode(from, to));
      from = to;
    }
    return text.toString();
  }

  private int endOfRun(int from) {
    int to = from + 1;
    while (parts[from] != null
        && to < parts.length
        && parts[to] != null
        && parts[to].alphabet() == parts[from].alphabet()) {
      to++;
    }
    return to;
  }

  private String decode(int from, int to) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    for (int i = from; i < to; i++) {
      octets.writeBytes(parts[i].octets());
    }
    return parts[from].alphabet().decode(octets.toByteArray());
  }
}
