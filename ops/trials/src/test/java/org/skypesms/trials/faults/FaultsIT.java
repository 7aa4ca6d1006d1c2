package org.skypesms.trials.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skypesms.trials.faults.account.Verdict;
import org.skypesms.trials.faults.mutant.Mutant;
import org.skypesms.trials.process.Project;

/** Promises 1 to 5 under faults, and that the trial would find it if they were broken. */
class FaultsIT {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
  private static final Project PROJECT = new Project(ROOT);

  @Test
  void whateverDiesNothingIsLostInventedAlteredReorderedOrToldWrong()
      throws IOException, InterruptedException {
    Verdict verdict = trial("--short", "--report", ROOT.resolve("target/faults.md").toString());

    assertThat(verdict.failures()).isEmpty();
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("mutants")
  void aMistakeThatIsPutInIsFoundInTheRightColumn(String name, @TempDir Path directory)
      throws IOException, InterruptedException {
    String report = directory.resolve("faults.md").toString();

    Verdict verdict = trial("--mutant-trial", "--mutant", name, "--report", report);

    String found = Mutant.of(ROOT, name).found();
    assertThat(verdict.failures()).anyMatch(failure -> failure.startsWith(found));
  }

  static List<String> mutants() throws IOException {
    return Mutant.names(ROOT);
  }

  private static Verdict trial(String... words) throws IOException, InterruptedException {
    FaultsOptions options = FaultsOptions.parse(List.of(words), PROJECT);
    return new FaultTrial(options, System.out).run();
  }
}
