package org.skypesms.brokerconfig;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The broker as a process, started as {@link BrokerCommand} says. It prints {@code ready} when
 * clients and browsers can connect, which the passive one of a pair does when it becomes active; it
 * exits with 2 for a wrong command line and with 1 when it cannot start, with a sentence on
 * standard error. SIGTERM stops it cleanly.
 */
public final class BrokerMain {

  private BrokerMain() {}

  /** Runs until it is killed, or, with {@code --exit-with-parent}, until standard input ends. */
  public static void main(String[] words) {
    if (List.of(words).contains("--help")) {
      System.out.print(BrokerArguments.HELP);
      return;
    }
    try {
      run(BrokerArguments.parse(List.of(words)));
    } catch (IllegalArgumentException e) {
      System.err.println("broker: " + e.getMessage());
      System.exit(2);
    } catch (IOException e) {
      System.err.println("broker: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void run(BrokerArguments arguments) throws IOException {
    if (arguments.exitWithParent()) {
      Thread watch = new Thread(() -> exitAfter(System.in), "broker-parent-watch");
      watch.setDaemon(true);
      watch.start();
    }
    Instance instance = Instance.prepare(arguments.data(), arguments.peer().isPresent());
    new Artemis(instance, arguments).start(Distribution.ofThisProcess().home());
    Acceptor acceptor = new Acceptor(arguments.host(), arguments.port());
    if (!acceptor.open()) {
      System.out.println("waiting");
      acceptor.awaitOpen();
    }
    System.out.println("ready");
  }

  private static void exitAfter(InputStream parent) {
    try {
      while (parent.read() >= 0) {
        // what a parent says is not for us; that it says no more is
      }
    } catch (IOException e) {
      // a broken pipe is an end, too
    }
    System.exit(0);
  }
}
