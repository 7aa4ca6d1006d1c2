package org.skypesms.server;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.skypesms.smpp.JsmppLink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends links that are no longer wanted and starts those that are: a link of the same name begins to
 * bind when the one before it has finished what was outstanding and is unbound. Blocks nobody but
 * in {@link #close}. Safe for use by any thread.
 */
final class LinkExchange {

  private static final Logger LOG = LoggerFactory.getLogger(LinkExchange.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long LAST_SECONDS = 5;

  private final Set<CompletableFuture<Void>> leaving = ConcurrentHashMap.newKeySet();

  /** Goes from these links to those; they are only to be started when the others were. */
  void run(List<PlannedLink> before, List<PlannedLink> after, boolean started) {
    for (PlannedLink old : before) {
      if (!holds(after, old.link())) {
        Optional<JsmppLink> next =
            after.stream().filter(old::isNamedLike).map(PlannedLink::link).findFirst();
        leave(old, started ? next : Optional.empty());
      }
    }
    if (started) {
      after.stream()
          .filter(planned -> before.stream().noneMatch(planned::isNamedLike))
          .forEach(planned -> planned.link().start());
    }
  }

  private static boolean holds(List<PlannedLink> links, JsmppLink wanted) {
    return links.stream().anyMatch(planned -> planned.link() == wanted);
  }

  private void leave(PlannedLink old, Optional<JsmppLink> next) {
    Duration response = old.plan().settings().timing().times().response();
    Duration atMost = response.compareTo(PATIENCE) < 0 ? response : PATIENCE;
    CompletableFuture<Void> left =
        CompletableFuture.runAsync(() -> old.link().close(atMost), LinkExchange::inThread);
    leaving.add(left);
    var unused =
        left.whenComplete(
            (done, failure) -> {
              leaving.remove(left);
              next.ifPresent(JsmppLink::start);
            });
  }

  /** Unbinds these links and those that are leaving, all at the same time. */
  void close(List<PlannedLink> links) {
    Stream<CompletableFuture<Void>> closing =
        links.stream()
            .map(
                planned ->
                    CompletableFuture.runAsync(planned.link()::close, LinkExchange::inThread));
    CompletableFuture<Void> all =
        CompletableFuture.allOf(
            Stream.concat(closing, List.copyOf(leaving).stream())
                .toArray(CompletableFuture[]::new));
    try {
      all.orTimeout(LAST_SECONDS + 3, TimeUnit.SECONDS).join();
    } catch (RuntimeException slow) {
      LOG.warn("links are left before all parts were answered");
    }
  }

  private static void inThread(Runnable closing) {
    new Thread(closing, "unbind").start();
  }
}
