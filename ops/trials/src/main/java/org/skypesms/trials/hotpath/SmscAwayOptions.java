package org.skypesms.trials.hotpath;

import java.util.Iterator;
import java.util.List;

/**
 * The command line of the trial, checked.
 *
 * @param texts how many are typed while the SMSC is away
 * @param perSecond how many of them a second at most
 * @param rate how many parts a second may leave when it is back
 * @param help whether only the help is wanted
 */
record SmscAwayOptions(int texts, int perSecond, int rate, boolean help) {

  static final String HELP =
      """
      usage: ops/trials/memory [options]
      Types lines while the SMSC is away, then lets it come back, and measures what skype-to-sms and the
      broker hold after a full collection, at which rate the queue is drained, and in which order.
        --texts N        lines typed meanwhile, 100 to 200000; default 36000 (20 a second for 30 minutes)
        --per-second N   how fast they are typed, 1 to 5000; default 200, so 3 minutes stand for 30
        --rate N         sending-rate when the SMSC is back, 1 to 10000; default 400
        --help           this text
      It exits with 1 when a text is lost, came twice or out of order, when skype-to-sms grew by more
      than a tenth, or when the queue was not drained at the rate.
      """;

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException with a sentence for whoever typed it
   */
  static SmscAwayOptions parse(List<String> words) {
    SmscAwayOptions read = new SmscAwayOptions(36_000, 200, 400, false);
    for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
      String option = rest.next();
      read =
          switch (option) {
            case "--texts" -> read.texts(HotPathOptions.number(option, rest, 100, 200_000));
            case "--per-second" -> read.perSecond(HotPathOptions.number(option, rest, 1, 5_000));
            case "--rate" -> read.rate(HotPathOptions.number(option, rest, 1, 10_000));
            case "--help" -> new SmscAwayOptions(0, 0, 0, true);
            default -> throw new IllegalArgumentException("unknown option " + option);
          };
    }
    return read;
  }

  private SmscAwayOptions texts(int given) {
    return new SmscAwayOptions(given, perSecond, rate, help);
  }

  private SmscAwayOptions perSecond(int given) {
    return new SmscAwayOptions(texts, given, rate, help);
  }

  private SmscAwayOptions rate(int given) {
    return new SmscAwayOptions(texts, perSecond, given, help);
  }
}
