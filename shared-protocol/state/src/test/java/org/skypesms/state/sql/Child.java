package org.skypesms.state.sql;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import org.skypesms.state.Store;

/**
 * A process of its own that uses stores. Each line that it reads is a command and the URL of a
 * store; what it did is said line by line.
 */
final class Child {

  private static final int WINDOW = 500;

  private final PrintStream said =
      new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);

  private Child() {}

  /** Does what it reads until its input ends. */
  public static void main(String... args) throws IOException {
    Child child = new Child();
    BufferedReader commands =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    child.say("ready");
    for (String line = commands.readLine(); line != null; line = commands.readLine()) {
      String[] words = line.split(" ", 2);
      child.does(words[0], new StoreSettings(words[1], "postgres", "postgres"));
    }
  }

  private void does(String command, StoreSettings settings) {
    try (Store store = SqlStore.open(settings, Clock.systemUTC())) {
      switch (command) {
        case "open" -> {
          store.submit(ledger -> ledger.sources().firstSight("s", Instant.EPOCH)).join();
          say("opened");
        }
        case "commit" -> commitForEver(store);
        case "grow" -> growUntilRefused(store);
        default -> say("what?");
      }
    } catch (RuntimeException failed) {
      say("failed " + failed);
    }
  }

  /** Commits numbered sources, and says each number as soon as its future is completed. */
  private void commitForEver(Store store) {
    Semaphore window = new Semaphore(WINDOW);
    for (int i = 0; ; i++) {
      String number = Integer.toString(i);
      window.acquireUninterruptibly();
      var unused =
          store
              .submit(ledger -> ledger.sources().firstSight(number, Instant.EPOCH))
              .thenRun(
                  () -> {
                    say(number);
                    window.release();
                  });
    }
  }

  /** Grows until the store refuses, and then asks it something. */
  private void growUntilRefused(Store store) {
    String large = "x".repeat(100_000);
    try {
      for (int i = 0; ; i++) {
        String name = "v" + i;
        store
            .submit(
                ledger -> {
                  ledger.counters().value(name, large);
                  return name;
                })
            .join();
      }
    } catch (RuntimeException refused) {
      say("refused " + refused.getCause().getClass().getSimpleName());
    }
    say("v0 " + store.submit(ledger -> ledger.counters().value("v0")).join().isPresent());
  }

  private void say(String line) {
    synchronized (said) {
      said.println(line);
      said.flush();
    }
  }
}
