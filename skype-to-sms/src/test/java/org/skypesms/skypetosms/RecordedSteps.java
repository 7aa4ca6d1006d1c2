package org.skypesms.skypetosms;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.skypesms.broker.Outgoing;
import org.skypesms.server.walk.Steps;
import org.skypesms.state.Store;
import org.skypesms.state.sql.SqlStore;
import org.skypesms.state.sql.StoreSettings;

/** Steps on a real store in a directory, and what they sent to a broker that takes everything. */
public final class RecordedSteps implements AutoCloseable {

  private final Store store;
  private final Steps steps;
  private final List<Outgoing> sent = new CopyOnWriteArrayList<>();

  /** With an empty store in that directory. */
  public RecordedSteps(Path directory, Clock clock) {
    store = store(directory, clock);
    steps =
        new Steps(
            store,
            message -> CompletableFuture.completedFuture(sent.add(message)).thenAccept(added -> {}),
            clock);
  }

  /** A store that is empty when nothing is in the directory yet. */
  public static Store store(Path directory, Clock clock) {
    String url = "jdbc:sqlite:" + directory.resolve("state.db");
    return SqlStore.open(new StoreSettings(url, "", ""), clock);
  }

  /** The store. */
  public Store store() {
    return store;
  }

  /** The steps. */
  public Steps steps() {
    return steps;
  }

  /** What was sent so far, in order. */
  public List<Outgoing> sent() {
    return sent;
  }

  @Override
  public void close() {
    store.close();
  }
}
