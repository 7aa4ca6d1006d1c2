package org.skypesms.sms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.message.SmscAddress;
import org.skypesms.sms.alphabet.Alphabet;

/**
 * The parts of one text that have come so far, in whatever order they came.
 *
 * @param count how many parts the text has
 * @param parts those that are there, by their number from 1
 */
public record Reassembly(int count, SortedMap<Integer, ReceivedPart> parts) {

  /** Keeps a copy. */
  public Reassembly {
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
  }

  /** How a part goes with those that are there. */
  public enum Fit {
    /** It was missing. */
    NEW,
    /** It is there already, octet for octet. */
    REPEAT,
    /**
     * Another part of its number is there: the sender has used the reference again. The text so far
     * is to be given up, and the part begins a new one.
     */
    OTHER_TEXT
  }

  /**
   * The parts collected under one key; of two with the same number the first stays.
   *
   * @throws IllegalArgumentException when there are none, or one is no part of a longer text
   */
  public static Reassembly of(Collection<ReceivedPart> collected) {
    SortedMap<Integer, ReceivedPart> parts = new TreeMap<>();
    int count = 0;
    for (ReceivedPart part : collected) {
      Concatenation place = place(part);
      count = Math.max(count, place.count());
      parts.putIfAbsent(place.number(), part);
    }
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a text has at least one part");
    }
    return new Reassembly(count, parts);
  }

  private static Concatenation place(ReceivedPart part) {
    return part.concatenation()
        .orElseThrow(() -> new IllegalArgumentException("not a part of a longer text"));
  }

  /**
   * What the parts of one text have in common and those of another have not: link, sender,
   * recipient, reference and its form, count. The same key for the same text in every process; the
   * reference alone is not enough, for a phone counts it per recipient and from anywhere.
   */
  public static String key(String link, ReceivedShortMessage message, Concatenation place) {
    return String.join(
        "|",
        escaped(link),
        address(message.source()),
        address(message.destination()),
        place.form() + ":" + place.reference(),
        Integer.toString(place.count()));
  }

  private static String address(SmscAddress address) {
    return address.ton() + ":" + escaped(address.value());
  }

  private static String escaped(String value) {
    return value.replace("%", "%25").replace("|", "%7C");
  }

  /**
   * The parts by number and a digest of their content, as in {@code 1=0a1b... 2=2c3d...}; the same
   * for the same parts in every process.
   */
  public String fingerprints() {
    return parts.entrySet().stream()
        .map(part -> part.getKey() + "=" + part.getValue().digest())
        .collect(Collectors.joining(" "));
  }

  /** Whether every part that is there is among those of a text with such fingerprints. */
  public boolean repeats(String fingerprints) {
    return List.of(fingerprints.split(" ")).containsAll(List.of(fingerprints().split(" ")));
  }

  /** How a part with the same key goes with those that are there. */
  public Fit fit(ReceivedPart part) {
    ReceivedPart there = parts.get(place(part).number());
    if (there == null) {
      return Fit.NEW;
    }
    boolean same =
        there.octets().equals(part.octets())
            && there.dataCoding() == part.dataCoding()
            && there.shifts().equals(part.shifts());
    return same ? Fit.REPEAT : Fit.OTHER_TEXT;
  }

  /** Whether every part is there. */
  public boolean complete() {
    return parts.size() == count;
  }

  /** The numbers of the parts that are not there. */
  public List<Integer> missing() {
    List<Integer> missing = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      if (!parts.containsKey(number)) {
        missing.add(number);
      }
    }
    return missing;
  }

  /**
   * The text, or what there is of it with its gaps named, as in {@code [part 2 of 3 missing]}.
   *
   * @param defaultAlphabet what {@code data_coding} 0 means on the link
   */
  public String text(Alphabet defaultAlphabet) {
    if (complete()) {
      return ShortMessages.decode(List.copyOf(parts.values()), defaultAlphabet);
    }
    StringBuilder text = new StringBuilder();
    int next = 1;
    for (List<Map.Entry<Integer, ReceivedPart>> run : runs()) {
      gap(text, next, run.get(0).getKey() - 1);
      text.append(
          ShortMessages.decode(run.stream().map(Map.Entry::getValue).toList(), defaultAlphabet));
      next = run.get(run.size() - 1).getKey() + 1;
    }
    gap(text, next, count);
    return text.toString();
  }

  /** The parts that are there, in runs without a gap. */
  private List<List<Map.Entry<Integer, ReceivedPart>>> runs() {
    List<List<Map.Entry<Integer, ReceivedPart>>> runs = new ArrayList<>();
    int expected = -1;
    for (Map.Entry<Integer, ReceivedPart> part : parts.entrySet()) {
      if (part.getKey() != expected) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(part);
      expected = part.getKey() + 1;
    }
    return runs;
  }

  private void gap(StringBuilder text, int first, int last) {
    if (first == last) {
      text.append("[part ").append(first);
    } else if (first < last) {
      text.append("[parts ").append(first).append(" to ").append(last);
    }
    if (first <= last) {
      text.append(" of ").append(count).append(" missing]");
    }
  }
}
