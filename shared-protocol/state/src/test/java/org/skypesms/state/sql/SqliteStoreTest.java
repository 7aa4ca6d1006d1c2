package org.skypesms.state.sql;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.state.Store;

/** The contracts on a file of SQLite. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqliteStoreTest implements EveryContract {

  private StoreSettings settings;
  private Store store;

  @BeforeAll
  void open(@TempDir Path dir) {
    settings = StoreSettings.file(dir.resolve("state.db").toString());
    store = another();
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Override
  public Store store() {
    return store;
  }

  @Override
  public StoreSettings settings() {
    return settings;
  }
}
