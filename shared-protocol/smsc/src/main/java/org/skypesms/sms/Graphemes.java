package org.skypesms.sms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a text may be cut without breaking what a person sees as one character (Unicode Standard
 * Annex 29, extended grapheme clusters).
 */
final class Graphemes {

  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private Graphemes() {}

  /**
   * The last boundary after one index and at or before another, which lies within the text; where a
   * single cluster is longer than that, the last place that is at least not inside a surrogate
   * pair.
   *
   * @param from a boundary, or the place of an earlier cut
   */
  static int lastBoundary(String text, int from, int limit) {
    if (limit > from && alone(text.charAt(limit - 1)) && alone(text.charAt(limit))) {
      return limit;
    }
    int hard = insidePair(text, limit) ? limit - 1 : limit;
    int seen = Math.min(text.length(), text.offsetByCodePoints(hard, 1));
    Matcher cluster = CLUSTER.matcher(text).region(from, seen);
    int end = from;
    while (cluster.find() && cluster.end() <= hard) {
      end = cluster.end();
    }
    return end > from ? end : hard;
  }

  /**
   * Whether a character joins no other of its kind: the letters, digits and signs of Latin, Greek,
   * Cyrillic, Hebrew, kana and Han. Between two of them there is always a boundary.
   */
  private static boolean alone(char c) {
    if (c < '\u0530') {
      boolean mark = (c >= '\u0300' && c < '\u0370') || (c > '\u0481' && c < '\u048A');
      return c >= ' ' && !mark;
    }
    return (c >= '\u05D0' && c <= '\u05EA')
        || (c >= '\u3041' && c <= '\u3096')
        || (c >= '\u30A1' && c <= '\u30FA')
        || (c >= '\u4E00' && c <= '\u9FFF');
  }

  private static boolean insidePair(String text, int index) {
    return Character.isLowSurrogate(text.charAt(index))
        && Character.isHighSurrogate(text.charAt(index - 1));
  }
}
