package org.skypesms.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.skypesms.message.Half;

/**
 * An instance of a half in a process of its own: the broker's address and a file that is there as
 * soon as the instance believes itself active, and gone when it knows better.
 */
final class LeaseMain {

  private static final long LOOK_MILLIS = 5;

  private LeaseMain() {}

  public static void main(String[] arguments) throws IOException {
    Path sign = Path.of(arguments[1]);
    Lease lease = new Lease(arguments[0], TestBroker.CREDENTIALS, Half.SMS_TO_SKYPE, () -> {});
    lease.start();
    while (!Files.exists(sign.resolveSibling("end"))) {
      show(sign, lease.held());
      CompletableFuture.runAsync(() -> {}, Bench.delayed(LOOK_MILLIS)).join();
    }
  }

  private static void show(Path sign, boolean held) {
    try {
      if (!held) {
        Files.deleteIfExists(sign);
      } else if (!Files.exists(sign)) {
        Files.createFile(sign);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
