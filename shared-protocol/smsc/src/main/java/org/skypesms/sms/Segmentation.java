package org.skypesms.sms;

import java.util.List;
import java.util.OptionalInt;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.alphabet.Shifts;

/** What came of cutting a text: its parts, or why it cannot be sent. */
public sealed interface Segmentation {

  /**
   * The parts of a text, in order.
   *
   * @param segments one or more
   * @param alphabet how they are encoded
   * @param parts how many short messages the phone gets; the same as the number of segments save
   *     where the SMSC cuts
   * @param costly the first code point for which the link's own alphabet did not do, so that the
   *     text goes as UCS-2 or by the tables of a national language; empty when it did
   * @param respelled whether characters were sent in another, canonically equal form (Unicode,
   *     section 3.7), because GSM has only that: {@code e} with a combining acute as {@code é}
   */
  record Cut(
      List<Segment> segments, Alphabet alphabet, int parts, OptionalInt costly, boolean respelled)
      implements Segmentation {

    /** Keeps a copy. */
    public Cut {
      segments = List.copyOf(segments);
    }

    /** The tables of national languages that every part names. */
    public Shifts shifts() {
      return segments.get(0).shifts();
    }

    /** What the text costs to send. */
    public Costs costs() {
      return new Costs(parts, alphabet, costly);
    }
  }

  /** The text cannot be sent as it is. Nothing was sent; never worth a retry. */
  sealed interface Refused extends Segmentation {

    /** Why, in one English sentence. */
    String sentence();
  }

  /** There is no text. */
  record Empty() implements Refused {
    @Override
    public String sentence() {
      return "the text is empty";
    }
  }

  /**
   * The text needs more parts than may be sent.
   *
   * @param parts how many it needs
   * @param limit how many it may have
   */
  record TooLong(int parts, int limit) implements Refused {
    @Override
    public String sentence() {
      return "the text needs "
          + parts
          + " parts and may have "
          + limit
          + (limit == 1 ? " part" : " parts");
    }
  }

  /**
   * The text has half of a character, which no alphabet can carry.
   *
   * @param unit the half, a surrogate
   * @param position where it stands, counted in characters from 1
   */
  record HalfCharacter(char unit, int position) implements Refused {
    @Override
    public String sentence() {
      return "the text has half of a character (U+%04X) at position %d"
          .formatted((int) unit, position);
    }
  }

  /**
   * The text has a character that the link cannot carry.
   *
   * @param codePoint the character
   * @param position where it stands, counted in characters from 1
   */
  record ForeignCharacter(int codePoint, int position) implements Refused {
    @Override
    public String sentence() {
      return "the link cannot carry the character U+%04X \"%s\" at position %d"
          .formatted(codePoint, Character.toString(codePoint), position);
    }
  }
}
