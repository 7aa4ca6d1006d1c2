package org.skypesms.smstoskype.phonewords;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads texts from phones: one counts as a word to the service only when all of it is one,
 * punctuation and politeness left out; a sentence with such a word in it is a message. The words
 * are in {@code phone-words.txt}. Immutable.
 */
public final class PhoneWords {

  private static final String FILE = "phone-words.txt";
  private static final int COLUMNS = 3;
  private static final int LONGEST = 100;
  private static final int LONGEST_NAME = 30;
  private static final Pattern NAMING =
      Pattern.compile(
          "\\s*(\\p{L}+)[\\s:]+(\\p{L}(?:[\\p{L}\\p{M}\\p{N}'\u2019.-]*[\\p{L}\\p{M}\\p{N}])?)[\\s.]*");

  private final Map<String, Set<String>> phrases;

  /** Reads the words. */
  public PhoneWords() {
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
    String bare = bare(text);
    boolean exclaimed = text.chars().anyMatch(c -> "?!\u061f\uff1f\uff01".indexOf(c) >= 0);
    if (is("stop", bare)) {
      return new PhoneWord.Stop();
    } else if (is("start", bare)) {
      return new PhoneWord.Start();
    } else if (is("help", bare)) {
      return new PhoneWord.Help(exclaimed);
    } else if (is("who", bare)) {
      return new PhoneWord.Who(exclaimed);
    }
    return pair(text, List.of(bare.split(" ")));
  }

  /**
   * The words of the text without politeness, as {@link PlainWords} has them; nothing of a text
   * that is too long to be a word to the service.
   */
  public String bare(String text) {
    if (text.length() > LONGEST) {
      return "";
    }
    String left = " " + PlainWords.of(text) + " ";
    for (String polite : phrases.get("polite")) {
      left = left.replace(" " + polite + " ", " ");
    }
    return left.strip();
  }

  private PhoneWord pair(String text, List<String> words) {
    if (words.size() == 2 && is("stop", words.get(0))) {
      return new PhoneWord.StopPerson(words.get(1));
    } else if (words.size() == 2 && is("language", words.get(0))) {
      return new PhoneWord.Language(words.get(1));
    }
    return name(text).<PhoneWord>map(PhoneWord.Name::new).orElseGet(PhoneWord.Message::new);
  }

  /** A name is one word, kept as it is written. */
  private Optional<String> name(String text) {
    Matcher naming = NAMING.matcher(text);
    return naming.matches()
            && is("name", PlainWords.of(naming.group(1)))
            && naming.group(2).length() <= LONGEST_NAME
            && !is("polite", PlainWords.of(naming.group(2)))
        ? Optional.of(naming.group(2))
        : Optional.empty();
  }

  private boolean is(String meaning, String words) {
    return phrases.get(meaning).contains(words);
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
