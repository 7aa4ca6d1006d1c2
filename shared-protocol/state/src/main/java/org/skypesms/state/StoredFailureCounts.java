package org.skypesms.state;

import java.util.concurrent.CompletionStage;
import org.skypesms.broker.FailureCounts;

/**
 * Counts of failures in the store. The stages fail with {@link StateUnavailable} while it is away.
 * Safe for use by any thread.
 *
 * @param store where they are kept
 */
public record StoredFailureCounts(Store store) implements FailureCounts {

  @Override
  public CompletionStage<Integer> failed(String queue, String id, String reason) {
    return store.submit(ledger -> ledger.failures().failed(queue, id, reason));
  }

  @Override
  public CompletionStage<Void> forget(String queue, String id) {
    return store.submit(
        ledger -> {
          ledger.failures().forget(queue, id);
          return null;
        });
  }
}
