package org.skypesms.skypetosms;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.skypesms.broker.Outgoing;
import org.skypesms.broker.Sender;
import org.skypesms.server.walk.Steps;
import org.skypesms.state.Store;
import org.skypesms.state.sql.SqlStore;
import org.skypesms.state.sql.StoreSettings;

/** Steps on a real store in a directory, and what a broker took of them: everything at first. */
public final class RecordedSteps implements AutoCloseable {

  private final Store store;
  private final Steps steps;
  private final List<Outgoing> sent = new CopyOnWriteArrayList<>();
  private volatile Sender broker = this::stored;

  /** With an empty store in that directory. */
  public RecordedSteps(Path directory, Clock clock) {
    store = store(directory, clock);
    steps = new Steps(store, message -> broker.send(message), clock);
  }

  /** From now on the broker is this one. */
  public void broker(Sender now) {
    broker = now;
  }

  /** A broker that takes everything at once. */
  public CompletableFuture<Void> stored(Outgoing message) {
    sent.add(message);
    return CompletableFuture.completedFuture(null);
  }

  /** A store that is empty when nothing is in the directory yet. */
  public static Store store(Path directory, Clock clock) {
    return SqlStore.open(StoreSettings.file(directory.resolve("state.db").toString()), clock);
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
