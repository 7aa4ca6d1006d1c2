package org.skypesms.lab.skype;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.skypesms.lab.skype.client.Session;

/**
 * A program attached to a simulated Skype client without a bus: replies and pushes in one queue.
 */
final class Program {
  private static final String NOTHING = "(nothing)";

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final Session session;

  Program(LabSkype lab, String skypename) {
    session = lab.client(skypename).connect(heard::add, () -> heard.add("(dropped)"));
  }

  void say(String command) {
    session.invoke(command, heard::add);
  }

  String next() throws InterruptedException {
    String line = heard.poll(5, TimeUnit.SECONDS);
    return line == null ? NOTHING : line;
  }

  /** Attaches and takes the three status lines. */
  void attach(String protocol) throws InterruptedException {
    say("NAME transcript");
    say("PROTOCOL " + protocol);
    skip(5);
  }

  void skip(int lines) throws InterruptedException {
    for (int n = 0; n < lines; n++) {
      if (next().equals(NOTHING)) {
        throw new AssertionError("line " + (n + 1) + " of " + lines + " did not come");
      }
    }
  }
}
