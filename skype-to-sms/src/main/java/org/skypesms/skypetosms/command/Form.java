package org.skypesms.skypetosms.command;

import java.util.List;

/** The forms in which a line can be a message. A table has those that can be answered. */
enum Form {
  /** {@code +44 7400 123456 running late}. */
  NUMBER,
  /** {@code bob running late}, {@code @bob running late}. */
  NAME,
  /** {@code bob, alice: dinner at 8}. */
  SEVERAL,
  /** {@code #team dinner at 8}. */
  GROUP,
  /** A line without target where texts arrive. */
  LINE,
  /** {@code r on my way}. */
  REPLY("r"),
  /** {@code r7 on my way}. */
  THREAD,
  /** {@code at 18:30 bob ring me}. */
  LATER("at", "in", "tomorrow"),
  /** {@code flash bob gate closed}. */
  FLASH("flash");

  private final List<String> words;

  Form(String... words) {
    this.words = List.of(words);
  }

  /** The words that begin it. */
  List<String> words() {
    return words;
  }
}
