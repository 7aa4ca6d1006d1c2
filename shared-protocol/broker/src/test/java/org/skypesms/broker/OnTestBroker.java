package org.skypesms.broker;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that have a broker and a bench each. */
abstract class OnTestBroker {

  @TempDir Path folder;
  TestBroker broker;
  Bench bench;

  @BeforeEach
  void open() {
    broker = new TestBroker(folder).start();
    bench = new Bench(broker);
  }

  @AfterEach
  void close() {
    bench.close();
    broker.close();
  }
}
