package org.skypesms.sms;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.skypesms.message.Octets;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.alphabet.Ucs2;

/**
 * Cuts a text into the parts of a short message (3GPP TS 23.040, section 9.2.3.24.1).
 *
 * <p>A part holds 160 septets or 70 UTF-16 units; each of several holds 153 or 67, with 16-bit
 * references 152 or 66. No cut falls between an escape and its character or inside a surrogate
 * pair, and none inside a grapheme or between CR and LF unless a single grapheme is longer than a
 * part. The text of the parts, joined, is the text as typed, code point for code point, save where
 * {@link Segmentation.Cut#respelled} says otherwise. U+0000 and other controls travel as they are.
 */
public final class Segmenter {

  private Segmenter() {}

  /** Cuts a text, or says why it cannot be sent. */
  public static Segmentation segment(String text, SegmentOptions options) {
    if (text.isEmpty()) {
      return new Segmentation.Empty();
    }
    EncodedText encoded = EncodedText.of(text, options.alphabet());
    int half = encoded instanceof Utf16Text ? Ucs2.firstLoneSurrogate(text) : -1;
    return half < 0 ? cut(encoded, options) : half(text, half);
  }

  private static Segmentation half(String text, int index) {
    return new Segmentation.HalfCharacter(text.charAt(index), text.codePointCount(0, index) + 1);
  }

  private static Segmentation cut(EncodedText text, SegmentOptions options) {
    if (text.length() <= text.alphabet().capacity(0)) {
      return cut(text, 1, List.of(whole(text, plain(options.joining()))));
    }
    int[] cuts = cuts(text, options.joining());
    int parts = cuts.length - 1;
    int limit = options.joining() == Joining.NONE ? 1 : options.longest();
    if (parts > limit) {
      return new Segmentation.TooLong(parts, limit);
    }
    return options.joining() == Joining.PAYLOAD
        ? cut(text, parts, List.of(whole(text, Joining.PAYLOAD)))
        : cut(text, parts, segments(text, cuts, options.joining()));
  }

  /** A single part is never sent as a payload. */
  private static Joining plain(Joining joining) {
    return joining == Joining.PAYLOAD ? Joining.NONE : joining;
  }

  private static Segmentation cut(EncodedText text, int parts, List<Segment> segments) {
    OptionalInt costly = text instanceof Utf16Text utf16 ? utf16.costly() : OptionalInt.empty();
    boolean respelled = text instanceof UnitText units && units.respelled();
    return new Segmentation.Cut(segments, text.alphabet(), parts, costly, respelled);
  }

  private static Segment whole(EncodedText text, Joining joining) {
    Octets all = text.slice(0, text.length());
    return new Segment(1, 1, text.alphabet(), joining, all);
  }

  private static int[] cuts(EncodedText text, Joining joining) {
    Alphabet alphabet = text.alphabet();
    int capacity = alphabet.capacity(joining.headerOctets());
    List<Integer> cuts = new ArrayList<>();
    int at = 0;
    cuts.add(0);
    while (text.length() - at > capacity) {
      at = text.cut(at, at + capacity);
      cuts.add(at);
    }
    cuts.add(text.length());
    return cuts.stream().mapToInt(Integer::intValue).toArray();
  }

  private static List<Segment> segments(EncodedText text, int[] cuts, Joining joining) {
    int count = cuts.length - 1;
    List<Segment> segments = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Octets part = text.slice(cuts[i], cuts[i + 1]);
      segments.add(new Segment(i + 1, count, text.alphabet(), joining, part));
    }
    return segments;
  }
}
