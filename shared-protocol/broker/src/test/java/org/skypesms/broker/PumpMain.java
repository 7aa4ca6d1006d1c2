package org.skypesms.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * A half in a process of its own: the broker's address and a folder. Every handled id is appended
 * to the file {@code handled}; the group {@code held} is unavailable until there is a file {@code
 * free}; the group {@code hot} takes 20 ms each.
 */
final class PumpMain {

  private static final Executor SLOWLY =
      CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS);

  private final Path folder;

  private PumpMain(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) {
    BrokerLink link = new BrokerLink(arguments[0], TestBroker.CREDENTIALS);
    PumpMain half = new PumpMain(Path.of(arguments[1]));
    PumpSettings settings =
        PumpSettings.of(TestBroker.QUEUE)
            .withRetry(new GrowingDelay(Duration.ofMillis(50), Duration.ofMillis(100)))
            .withDeferral(TestBroker.DEFERRED, Duration.ofMillis(500));
    Pump pump =
        new Pump(
            link,
            new WindowedSender(link),
            new FailureTally(),
            Clock.systemUTC(),
            settings,
            half::handle);
    link.start();
    pump.start();
    new Thread(half::stayAwake, "main").start();
  }

  private CompletionStage<Void> handle(Delivery delivery) {
    if (delivery.group().equals("held") && !Files.exists(folder.resolve("free"))) {
      throw new Unavailable("held");
    }
    return delivery.group().equals("hot")
        ? CompletableFuture.runAsync(() -> note(delivery), SLOWLY)
        : CompletableFuture.runAsync(() -> note(delivery));
  }

  private synchronized void note(Delivery delivery) {
    try {
      Files.writeString(
          folder.resolve("handled"),
          delivery.group() + " " + delivery.id() + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Until it is killed.
  private void stayAwake() {
    new CompletableFuture<Void>().join();
  }
}
