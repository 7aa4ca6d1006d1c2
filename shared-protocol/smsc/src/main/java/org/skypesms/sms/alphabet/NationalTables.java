package org.skypesms.sms.alphabet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of 3GPP TS 23.038, Annex A, as the resource of that name has them, each 128 characters
 * long.
 */
final class NationalTables {

  private static final String TABLES = "national-language-tables.txt";
  private static final int ROWS = 8;
  private static final int LANGUAGES = NationalLanguage.values().length;
  private static final String ABSENT = "....";
  private static final char NEVER_SENT = '~';

  private final String[] locking = new String[LANGUAGES + 1];
  private final String[] single = new String[LANGUAGES + 1];

  private NationalTables(Map<String, String> byName) {
    for (int language = 0; language <= LANGUAGES; language++) {
      locking[language] = byName.getOrDefault("locking " + language, GsmAlphabet.MAIN);
      single[language] = byName.getOrDefault("single " + language, GsmAlphabet.EXTENSION);
    }
  }

  /** The tables to read by. */
  static NationalTables forReading() {
    return read(false);
  }

  /** The tables to send by: without what phones may read differently. */
  static NationalTables forSending() {
    return read(true);
  }

  /** The main table of a language; the default alphabet when it has none. */
  String locking(int language) {
    return language > LANGUAGES ? GsmAlphabet.MAIN : locking[language];
  }

  /** The extension table of a language; the default one when it has none. */
  String single(int language) {
    return language > LANGUAGES ? GsmAlphabet.EXTENSION : single[language];
  }

  /** Whether a language has a main table of its own. */
  boolean hasLocking(int language) {
    return !locking(language).equals(GsmAlphabet.MAIN);
  }

  private static NationalTables read(boolean sending) {
    Map<String, String> tables = new HashMap<>();
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i += ROWS + 1) {
      tables.put(lines.get(i), table(lines.subList(i + 1, i + 1 + ROWS), sending));
    }
    return new NationalTables(tables);
  }

  private static String table(List<String> rows, boolean sending) {
    StringBuilder table = new StringBuilder();
    for (String entry : String.join(" ", rows).split(" ", -1)) {
      table.append(character(entry, sending));
    }
    return table.toString();
  }

  private static char character(String entry, boolean sending) {
    boolean marked = entry.charAt(0) == NEVER_SENT;
    if (entry.equals(ABSENT) || (marked && sending)) {
      return GsmAlphabet.NONE;
    }
    return (char) Integer.parseInt(marked ? entry.substring(1) : entry, 16);
  }

  private static List<String> lines() {
    try (InputStream in = NationalTables.class.getResourceAsStream(TABLES);
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return reader
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the class path lacks " + TABLES, unreadable);
    }
  }
}
