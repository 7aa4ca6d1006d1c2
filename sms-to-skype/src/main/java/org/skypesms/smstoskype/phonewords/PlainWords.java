package org.skypesms.smstoskype.phonewords;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text and nothing else of it. Stateless. */
final class PlainWords {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;!?]+");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$");

  private PlainWords() {}

  /** The words in lower case, each once, with one blank between them and nothing at their edges. */
  static String of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return Arrays.stream(BETWEEN_WORDS.split(folded))
        .map(word -> EDGES.matcher(word).replaceAll(""))
        .filter(word -> !word.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
