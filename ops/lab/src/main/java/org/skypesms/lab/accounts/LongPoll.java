package org.skypesms.lab.accounts;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.skypesms.lab.skype.People;
import org.skypesms.lab.skype.network.LogLine;

/** Waits for lines without holding a thread. Thread-safe. */
final class LongPoll {
  private final People people;

  LongPoll(People people) {
    this.people = people;
  }

  /** The lines behind the id; empty when none came within the seconds. */
  CompletableFuture<List<LogLine>> linesAfter(String skypename, long id, long seconds) {
    List<LogLine> now = people.linesAfter(skypename, id);
    if (!now.isEmpty() || seconds == 0) {
      return CompletableFuture.completedFuture(now);
    }
    CompletableFuture<Boolean> came = new CompletableFuture<>();
    Runnable cancel = people.onLineAfter(skypename, id, () -> came.completeAsync(() -> true));
    return came.completeOnTimeout(false, seconds, TimeUnit.SECONDS)
        .thenApplyAsync(
            line -> {
              cancel.run();
              return people.linesAfter(skypename, id);
            });
  }
}
