package org.skypesms.trials.faults.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MutantTreeTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

  @Test
  void everyMutantSaysWhatItIsAndStillFitsItsSource() throws IOException, InterruptedException {
    List<String> names = Mutant.names(ROOT);

    assertThat(names).hasSizeGreaterThanOrEqualTo(3);
    for (String name : names) {
      Mutant mutant = Mutant.of(ROOT, name);
      assertThat(mutant.mistake()).endsWith(".");
      assertThat(ROOT.resolve(mutant.source())).isRegularFile();
      assertThat(dryRun(mutant.patch())).as(name + " fits").isZero();
    }
  }

  private static int dryRun(Path patch) throws IOException, InterruptedException {
    return new ProcessBuilder("patch", "-p1", "-s", "--dry-run", "-i", patch.toString())
        .directory(ROOT.toFile())
        .redirectErrorStream(true)
        .redirectOutput(Files.createTempFile("patch", ".out").toFile())
        .start()
        .waitFor();
  }
}
