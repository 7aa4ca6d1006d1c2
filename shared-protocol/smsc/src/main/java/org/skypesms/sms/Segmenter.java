package org.skypesms.sms;

import java.util.ArrayList;
import java.util.List;
import org.skypesms.message.Octets;
import org.skypesms.sms.alphabet.Ucs2;

/**
 * Cuts a text into the parts of a short message (3GPP TS 23.040, section 9.2.3.24.1).
 *
 * <p>A part holds 160 septets or 70 UTF-16 units; each of several holds 153 or 67, with 16-bit
 * references 152 or 66. A table of a national language costs each part three octets more, and its
 * first part that is alone one octet besides: 155 or 152 septets in one part, 149 or 146 in each of
 * several. No cut falls between an escape and its character or inside a surrogate pair, and none
 * inside a grapheme or between CR and LF unless a single grapheme is longer than a part. The text
 * of the parts, joined, is the text as typed, code point for code point, save where {@link
 * Segmentation.Cut#respelled} says otherwise. U+0000 and other controls travel as they are.
 */
public final class Segmenter {

  private Segmenter() {}

  /** Cuts a text, or says why it cannot be sent. */
  public static Segmentation segment(String text, SegmentOptions options) {
    if (text.isEmpty()) {
      return new Segmentation.Empty();
    }
    EncodedText encoded = Encoding.of(text, options);
    int half = encoded instanceof Utf16Text ? Ucs2.firstLoneSurrogate(text) : -1;
    if (half >= 0) {
      return new Segmentation.HalfCharacter(text.charAt(half), position(text, half));
    }
    return options.takes(encoded) ? cut(encoded, options) : foreign(text, encoded);
  }

  private static Segmentation foreign(String text, EncodedText encoded) {
    int character = encoded.costly().orElseThrow();
    int index = text.indexOf(character);
    return new Segmentation.ForeignCharacter(character, position(text, index));
  }

  private static int position(String text, int index) {
    return text.codePointCount(0, index) + 1;
  }

  private static Segmentation cut(EncodedText text, SegmentOptions options) {
    Cuts cuts = Cuts.of(text, options.joining());
    int parts = cuts.parts();
    int limit = options.joining() == Joining.NONE ? 1 : options.longest();
    if (parts > limit) {
      return new Segmentation.TooLong(parts, limit);
    }
    if (parts == 1) {
      return cut(text, 1, List.of(whole(text, plain(options.joining()))));
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
    return new Segmentation.Cut(segments, text.alphabet(), parts, text.costly(), text.respelled());
  }

  private static Segment whole(EncodedText text, Joining joining) {
    return segment(text, 1, 1, joining, text.slice(0, text.length()));
  }

  private static List<Segment> segments(EncodedText text, Cuts cuts, Joining joining) {
    List<Segment> segments = new ArrayList<>(cuts.parts());
    for (int i = 0; i < cuts.parts(); i++) {
      Octets part = text.slice(cuts.start(i), cuts.end(i));
      segments.add(segment(text, i + 1, cuts.parts(), joining, part));
    }
    return segments;
  }

  private static Segment segment(
      EncodedText text, int number, int count, Joining joining, Octets part) {
    return new Segment(number, count, text.alphabet(), text.shifts(), joining, part);
  }
}
