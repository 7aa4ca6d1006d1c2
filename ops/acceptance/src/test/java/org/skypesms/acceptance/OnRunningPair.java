package org.skypesms.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tests of one class that share a pair, which runs while they do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnRunningPair {

  static final String GATEWAY = "+447400000001";

  Pair pair;
  Lab lab;

  @BeforeAll
  void start(@TempDir Path directory) throws IOException {
    Path data = directory.resolve("data");
    prepare(data);
    pair = run(data);
    lab = pair.lab();
  }

  /** Prepares the data directory before the run. */
  void prepare(Path data) throws IOException {}

  /** The options of the run. */
  String[] options() {
    return new String[0];
  }

  /** These keys and values as options of the run. */
  static String[] set(String... settings) {
    return Stream.of(settings)
        .flatMap(setting -> Stream.of("--set", setting))
        .toArray(String[]::new);
  }

  /** Starts the pair. */
  Pair run(Path data) throws IOException {
    return Pair.start(data, options());
  }

  @AfterAll
  void stop() throws IOException {
    pair.close();
  }
}
