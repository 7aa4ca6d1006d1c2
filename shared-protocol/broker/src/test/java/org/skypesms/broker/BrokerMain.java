package org.skypesms.broker;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** A broker in a process of its own: folder, port. */
final class BrokerMain {

  private BrokerMain() {}

  public static void main(String[] arguments) {
    new TestBroker(Path.of(arguments[0]), Integer.parseInt(arguments[1])).start();
    new Thread(() -> new CompletableFuture<Void>().join(), "main").start();
  }
}
