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
    int hard = insidePair(text, limit) ? limit - 1 : limit;
    int seen = Math.min(text.length(), text.offsetByCodePoints(hard, 1));
    Matcher cluster = CLUSTER.matcher(text).region(from, seen);
    int end = from;
    while (cluster.find() && cluster.end() <= hard) {
      end = cluster.end();
    }
    return end > from ? end : hard;
  }

  private static boolean insidePair(String text, int index) {
    return Character.isLowSurrogate(text.charAt(index))
        && Character.isHighSurrogate(text.charAt(index - 1));
  }
}
