package org.skypesms.trials.hotpath;

import java.util.Iterator;
import java.util.List;

/**
 * The command line of the trial, checked.
 *
 * @param texts how many are put on the queue
 * @param window how many parts may be unanswered
 * @param delayMillis after how long the SMSC answers
 * @param kill whether skype-to-sms is killed when half of the texts have arrived
 * @param help whether only the help is wanted
 */
record HotPathOptions(int texts, int window, int delayMillis, boolean kill, boolean help) {

  static final String HELP =
      """
      usage: ops/trials/hot-path [options]
      Drains a full queue of texts through skype-to-sms to a simulated SMSC, kills skype-to-sms in
      the middle, and counts what was lost and what came twice.
        --texts N    texts to drain, 2 to 100000; default 20000
        --window N   parts that may be unanswered, 1 to 1000; default 200
        --delay N    milliseconds before the SMSC answers, 0 to 10000; default 20
        --no-kill    let skype-to-sms live
        --help       this text
      It exits with 1 when a text is lost or more came twice than the window holds.
      """;

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException with a sentence for whoever typed it
   */
  static HotPathOptions parse(List<String> words) {
    HotPathOptions read = new HotPathOptions(20_000, 200, 20, true, false);
    for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
      read = read.with(rest.next(), rest);
    }
    return read;
  }

  private HotPathOptions with(String option, Iterator<String> rest) {
    return switch (option) {
      case "--texts" ->
          new HotPathOptions(number(option, rest, 2, 100_000), window, delayMillis, kill, help);
      case "--window" ->
          new HotPathOptions(texts, number(option, rest, 1, 1_000), delayMillis, kill, help);
      case "--delay" ->
          new HotPathOptions(texts, window, number(option, rest, 0, 10_000), kill, help);
      case "--no-kill" -> new HotPathOptions(texts, window, delayMillis, false, help);
      case "--help" -> new HotPathOptions(texts, window, delayMillis, kill, true);
      default -> throw new IllegalArgumentException("unknown option " + option + "; see --help");
    };
  }

  static int number(String option, Iterator<String> rest, int least, int most) {
    String written = rest.hasNext() ? rest.next() : "";
    if (!written.matches("[0-9]{1,6}")
        || Integer.parseInt(written) < least
        || Integer.parseInt(written) > most) {
      throw new IllegalArgumentException(
          "%s is a number from %d to %d".formatted(option, least, most));
    }
    return Integer.parseInt(written);
  }
}
