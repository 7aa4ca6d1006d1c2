package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Promises 1, 3 and 4: a half is killed at each gap between two steps of the walks, while a second
 * text follows the first. Both arrive in their order; what may have been repeated is flagged, and
 * nothing else is.
 */
class CrashIT extends OnCrashTrial {

  @Override
  String[] options() {
    return set("limits=off", "first-contact=on", "ask-above=2", "reassembly-timeout=5s");
  }

  @BeforeAll
  void acquaint() {
    trial.acquaint();
  }

  static Stream<Gap> quick() {
    return Gap.of("quick");
  }

  static Stream<Gap> others() {
    return Gap.of("long");
  }

  @ParameterizedTest
  @MethodSource("quick")
  void nothingIsLostAndWhatMayBeDoubledIsFlaggedAt(Gap gap) throws IOException {
    CrashVerdict.tried(trial, gap);
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("others")
  void nothingIsLostAndWhatMayBeDoubledIsFlaggedAlsoAt(Gap gap) throws IOException {
    CrashVerdict.tried(trial, gap);
  }

  /** What comes after the end of a trial counts, too. */
  @Override
  @AfterAll
  void stop() throws IOException {
    List<CrashTrial.Account> before = List.copyOf(trial.accounts().values());
    List<CrashTrial.Account> after =
        trial.accounts().keySet().stream().map(trial::account).toList();
    super.stop();
    assertThat(after).isEqualTo(before);
  }
}
