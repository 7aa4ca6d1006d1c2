package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

/** What a trial must show, whatever it was that was killed, and on whatever state. */
final class CrashVerdict {

  private CrashVerdict() {}

  /** Tries the gap: nothing is lost, and what may be doubled is flagged. */
  static void tried(CrashTrial trial, Gap gap) throws IOException {
    CrashTrial.Account account = trial.killAt(gap);

    assertThat(account.texts()).isIn(expected(gap));
    assertThat(account.flagged()).isEqualTo(flagged(gap, account));
    assertThat(account.sent()).isEqualTo(trial.told(gap));
    assertThat(account.delivered()).isEqualTo(trial.told(gap));
  }

  private static boolean flagged(Gap gap, CrashTrial.Account account) {
    return gap.seen().equals("once or twice")
        ? account.texts().size() > 2
        : !gap.seen().equals("once");
  }

  /** The first text as often as it may be, and then the one that followed it. */
  private static List<List<String>> expected(Gap gap) {
    if (gap.how().equals("new")) {
      return List.of(List.of("introduction", "first", "second"));
    }
    if (gap.how().equals("several")) {
      return List.of(List.of("first", "second", "first"));
    }
    List<String> once = List.of("first", "second");
    if (gap.how().equals("torn")) {
      return List.of(once, List.of("second", "first"));
    }
    List<String> twice = List.of("first", "first", "second");
    return switch (gap.seen()) {
      case "once", "flagged" -> List.of(once);
      case "twice" -> List.of(twice);
      case "flagged or twice", "once or twice" -> List.of(once, twice);
      default -> throw new IllegalArgumentException(gap.seen());
    };
  }
}
