package org.skypesms.server.walk;

import java.util.concurrent.CompletableFuture;
import org.skypesms.state.Ledger;
import org.skypesms.state.Store;

/**
 * Something that is forgotten in small steps, each a change of its own, so that whoever writes to
 * the store meanwhile waits for one step only.
 */
@FunctionalInterface
interface Prune {

  /** How many rows at once. */
  int STEP = 200;

  /** Does one step; false when nothing is left to do. */
  boolean step(Ledger ledger);

  /** Does all steps. */
  static CompletableFuture<Void> all(Store store, Prune what) {
    return store
        .submit(what::step)
        .thenCompose(more -> more ? all(store, what) : CompletableFuture.completedFuture(null));
  }
}
