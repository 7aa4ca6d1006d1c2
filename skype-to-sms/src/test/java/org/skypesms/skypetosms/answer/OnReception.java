package org.skypesms.skypetosms.answer;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of what lines are answered, each with a reception and a store of its own. */
abstract class OnReception {

  ReceptionBench bench;

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = new ReceptionBench(directory);
  }

  @AfterEach
  void close() {
    bench.close();
  }
}
