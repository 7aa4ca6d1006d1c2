package org.skypesms.sms.number;

import java.util.List;
import org.skypesms.message.PhoneNumber;

/** What the beginning of a chat line says about where it is to be sent. */
public sealed interface TargetScan {

  /**
   * The line begins with a number.
   *
   * @param number the phone
   * @param text everything after the one blank (or colon and one blank) that follows the number,
   *     verbatim; empty when there is nothing
   */
  record Target(PhoneNumber number, String text) implements TargetScan {

    /** Without the text. */
    @Override
    public String toString() {
      return "target " + number;
    }
  }

  /**
   * The number may end in more than one place: the person is to be asked.
   *
   * @param readings two or more, the shortest number first
   */
  record Ambiguous(List<Target> readings) implements TargetScan {

    /** Keeps a copy. */
    public Ambiguous {
      readings = List.copyOf(readings);
    }
  }

  /**
   * The line begins like a number and none is valid.
   *
   * @param reason what is wrong with it
   * @param typed what was taken for the number
   * @param meant whether it can hardly be words: it begins with {@code +} or {@code 00} or has at
   *     least seven digits. {@code 2 eggs please} is not meant as a number, and in a window where
   *     lines are replies it is one
   */
  record BadNumber(InvalidNumber reason, String typed, boolean meant) implements TargetScan {

    /** Without what was typed. */
    @Override
    public String toString() {
      return "bad number: " + reason;
    }
  }

  /** The line does not begin like a number. */
  record None() implements TargetScan {}

  /**
   * Looks for the number at the beginning of a line.
   *
   * <p>It is the shortest run of blank-separated tokens that is a valid number. A colon behind a
   * run ends it for sure. Where the following tokens are digits and a longer run is valid too, both
   * are returned.
   *
   * @param region the person's country as in ISO 3166, empty for none
   */
  static TargetScan of(String line, String region) {
    return new LineBeginning(line, region).scan();
  }
}
