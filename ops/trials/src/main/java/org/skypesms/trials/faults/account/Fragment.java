package org.skypesms.trials.faults.account;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a phone shows of a text whose parts did not all come: the parts of a long text that got no
 * answer are sent once more, and a phone that had them all shows those by themselves.
 */
final class Fragment {

  private static final Pattern GAP = Pattern.compile("\\[part \\d+ of \\d+ missing\\]");

  private Fragment() {}

  /** Whether it is said there that parts are missing. */
  static boolean in(String shown) {
    return GAP.matcher(shown).find();
  }

  /** Whether that is a text with this body, but for parts that are said to be missing. */
  static boolean of(String shown, String body) {
    return in(shown)
        && Arrays.stream(GAP.split(shown, -1))
            .map(Pattern::quote)
            .collect(
                Collectors.collectingAndThen(
                    Collectors.joining(".+"),
                    pieces -> Pattern.compile(pieces, Pattern.DOTALL).matcher(body).matches()));
  }
}
