package org.skypesms.broker;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/** Counts failures in memory. */
public final class FailureTally implements FailureCounts {

  private final Map<String, Integer> counts = new ConcurrentHashMap<>();

  @Override
  public CompletionStage<Integer> failed(String queue, String id, String reason) {
    return CompletableFuture.completedFuture(counts.merge(queue + " " + id, 1, Integer::sum));
  }

  @Override
  public CompletionStage<Void> forget(String queue, String id) {
    counts.remove(queue + " " + id);
    return CompletableFuture.completedFuture(null);
  }

  /** What is counted now. */
  public Map<String, Integer> counts() {
    return counts;
  }
}
