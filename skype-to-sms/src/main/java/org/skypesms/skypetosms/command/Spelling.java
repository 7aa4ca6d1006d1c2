package org.skypesms.skypetosms.command;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How words and names are compared: composed, in one case and without invisible signs. The dotted
 * and the dotless i of Turkish are the i of every other language, so that no word depends on a
 * keyboard or on where the server stands.
 */
public final class Spelling {

  private static final String DOT_ABOVE = "\u0307";

  private Spelling() {}

  /** The form in which equal words are equal. */
  public static String of(String typed) {
    String composed = Normalizer.normalize(visible(typed), Normalizer.Form.NFC);
    String folded = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded.replace("i" + DOT_ABOVE, "i"), Normalizer.Form.NFC);
  }

  /** Without direction marks, joiners and blanks of no width. */
  private static String visible(String typed) {
    StringBuilder seen = new StringBuilder(typed.length());
    typed.codePoints().filter(sign -> !Tokens.isInvisible(sign)).forEach(seen::appendCodePoint);
    return seen.toString();
  }
}
