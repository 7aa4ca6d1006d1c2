package org.skypesms.trials.codec;

import java.util.Iterator;
import java.util.List;

/**
 * The command line of the bench, checked.
 *
 * @param seconds how long each figure is measured
 * @param verbose whether JMH tells what it does
 * @param help whether only the help is wanted
 */
record CodecOptions(int seconds, boolean verbose, boolean help) {

  static final String HELP =
      """
      usage: ops/trials/codec-bench [options]
      Measures with JMH how many short texts one core turns into the octets of short messages in a
      second, and octets into texts, for several alphabets.
        --seconds N  seconds for each figure after 5 s of warming up, 1 to 60; default 5
        --verbose    tell what JMH does
        --help       this text
      """;

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException with a sentence for whoever typed it
   */
  static CodecOptions parse(List<String> words) {
    CodecOptions read = new CodecOptions(5, false, false);
    for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
      read = read.with(rest.next(), rest);
    }
    return read;
  }

  private CodecOptions with(String option, Iterator<String> rest) {
    return switch (option) {
      case "--seconds" -> new CodecOptions(seconds(rest), verbose, help);
      case "--verbose" -> new CodecOptions(seconds, true, help);
      case "--help" -> new CodecOptions(seconds, verbose, true);
      default -> throw new IllegalArgumentException("unknown option " + option + "; see --help");
    };
  }

  private static int seconds(Iterator<String> rest) {
    String written = rest.hasNext() ? rest.next() : "";
    if (!written.matches("[1-9]|[1-5][0-9]|60")) {
      throw new IllegalArgumentException("--seconds is a number from 1 to 60");
    }
    return Integer.parseInt(written);
  }
}
