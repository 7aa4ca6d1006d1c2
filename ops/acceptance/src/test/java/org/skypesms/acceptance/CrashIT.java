package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Promises 1, 3 and 4: a half is killed at each gap between two steps of the walks, while a second
 * text follows the first. Both arrive in their order; what may have been repeated is flagged, and
 * nothing else is.
 */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashIT {

  private Pair pair;
  private CrashTrial trial;

  @BeforeAll
  void start(@TempDir Path directory) throws IOException {
    pair =
        Pair.debuggable(
            directory.resolve("data"),
            "--set",
            "limits=off",
            "--set",
            "first-contact=on",
            "--set",
            "ask-above=2");
    trial = new CrashTrial(pair);
    trial.acquaint();
  }

  static Stream<Gap> quick() {
    return Gap.all().stream().filter(Gap::quick);
  }

  static Stream<Gap> others() {
    return Gap.all().stream().filter(gap -> !gap.quick());
  }

  @ParameterizedTest
  @MethodSource("quick")
  void nothingIsLostAndWhatMayBeDoubledIsFlaggedAt(Gap gap) throws IOException {
    tried(gap);
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("others")
  void nothingIsLostAndWhatMayBeDoubledIsFlaggedAlsoAt(Gap gap) throws IOException {
    tried(gap);
  }

  /** What comes after the end of a trial counts, too. */
  @AfterAll
  void stop() {
    List<CrashTrial.Account> before = List.copyOf(trial.accounts().values());
    List<CrashTrial.Account> after =
        trial.accounts().keySet().stream().map(trial::account).toList();
    pair.close();
    assertThat(after).isEqualTo(before);
  }

  private void tried(Gap gap) throws IOException {
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
    List<String> twice = List.of("first", "first", "second");
    return switch (gap.seen()) {
      case "once", "flagged" -> List.of(once);
      case "twice" -> List.of(twice);
      case "flagged or twice", "once or twice" -> List.of(once, twice);
      default -> throw new IllegalArgumentException(gap.seen());
    };
  }
}
