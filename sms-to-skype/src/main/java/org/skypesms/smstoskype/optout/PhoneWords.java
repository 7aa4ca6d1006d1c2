package org.skypesms.smstoskype.optout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads texts from phones: one counts as a word to the service only when all of it is one,
 * punctuation and politeness left out; a sentence with such a word in it is a message. The words
 * are in {@code phone-words.txt}. Immutable.
 */
final class PhoneWords {

  private static final String FILE = "phone-words.txt";
  private static final int COLUMNS = 3;
  private static final int LONGEST = 100;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;!?]+");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$");

  private final Map<String, Set<String>> phrases;

  PhoneWords() {
    this.phrases =
        lines().stream()
            .map(line -> line.split("\\s+", COLUMNS))
            .collect(
                Collectors.groupingBy(
                    columns -> columns[0],
                    Collectors.mapping(columns -> columns[COLUMNS - 1], Collectors.toSet())));
  }

  /** What the text means. */
  PhoneWord read(String text) {
    if (text.length() > LONGEST) {
      return new PhoneWord.Message();
    }
    String plain = impolite(plain(text));
    if (phrases.get("stop").contains(plain)) {
      return new PhoneWord.Stop();
    }
    if (phrases.get("start").contains(plain)) {
      return new PhoneWord.Start();
    }
    List<String> words = List.of(plain.split(" "));
    return words.size() == 2 && phrases.get("stop").contains(words.get(0))
        ? new PhoneWord.StopPerson(words.get(1))
        : new PhoneWord.Message();
  }

  /** The words in lower case, each once, with one blank between them and nothing at their edges. */
  private static String plain(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return Arrays.stream(BETWEEN_WORDS.split(folded))
        .map(word -> EDGES.matcher(word).replaceAll(""))
        .filter(word -> !word.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private String impolite(String plain) {
    String left = " " + plain + " ";
    for (String polite : phrases.get("polite")) {
      left = left.replace(" " + polite + " ", " ");
    }
    return left.strip();
  }

  private static List<String> lines() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                PhoneWords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
