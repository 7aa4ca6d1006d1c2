package org.skypesms.state;

import java.util.concurrent.CompletableFuture;

/**
 * The state shared by both halves. Safe for use by any thread; no caller opens a transaction or
 * waits for the disk.
 */
public interface Store extends AutoCloseable {

  /**
   * Applies a change in a transaction that it may share with other changes. The future completes
   * when the transaction is on disk. A change may be applied more than once before that, so it must
   * have no effect but on the ledger. When the change throws, its future fails with that exception
   * and nothing of it is kept; when the database is away it fails with {@link StateUnavailable}.
   */
  <T> CompletableFuture<T> submit(Change<T> change);

  /** Finishes what was submitted and closes the database. */
  @Override
  void close();
}
