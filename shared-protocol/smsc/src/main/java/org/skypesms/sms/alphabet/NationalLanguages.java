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
 * The tables of national languages, which a part names in its user data header (3GPP TS 23.038,
 * section 6.2.1.2 and Annex A; TS 23.040, sections 9.2.3.24.15 and 9.2.3.24.16).
 */
public final class NationalLanguages {

  private static final String TABLES = "national-language-tables.txt";
  private static final int ROWS = 8;
  private static final Map<String, String> BY_NAME = read();

  private NationalLanguages() {}

  /**
   * The decoder for a part; a language that is unknown or reserved has the default table.
   *
   * @param locking the national language identifier of the main table, 0 for the default
   * @param single the national language identifier of the extension table, 0 for the default
   */
  public static GsmDecoder decoder(int locking, int single) {
    if (locking == 0 && single == 0) {
      return GsmAlphabet.decoder();
    }
    return new GsmDecoder(
        BY_NAME.getOrDefault("locking " + locking, GsmAlphabet.MAIN),
        BY_NAME.getOrDefault("single " + single, GsmAlphabet.extension()));
  }

  private static Map<String, String> read() {
    Map<String, String> tables = new HashMap<>();
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i += ROWS + 1) {
      tables.put(lines.get(i), table(lines.subList(i + 1, i + 1 + ROWS)));
    }
    return Map.copyOf(tables);
  }

  private static String table(List<String> rows) {
    StringBuilder table = new StringBuilder();
    for (String entry : String.join(" ", rows).split(" ", -1)) {
      table.append(entry.equals("....") ? GsmAlphabet.NONE : (char) Integer.parseInt(entry, 16));
    }
    return table.toString();
  }

  private static List<String> lines() {
    try (InputStream in = NationalLanguages.class.getResourceAsStream(TABLES);
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
