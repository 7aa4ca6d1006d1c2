package org.skypesms.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;

/** Tests of one class that share a pair whose halves are killed at gaps. */
abstract class OnCrashTrial extends OnRunningPair {

  CrashTrial trial;

  @Override
  final Pair run(Path data) throws IOException {
    return Pair.debuggable(data, options());
  }

  @BeforeAll
  void begin() {
    trial = new CrashTrial(pair);
  }
}
