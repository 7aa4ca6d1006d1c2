package org.skypesms.lab.smsc;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The simulated SMSC as a process: SMPP and HTTP ports on loopback, a journal that outlives it. It
 * says {@code ready} in its log when both ports are open, exits with 2 for a wrong command line and
 * with 1 when a port, the journal or a password file cannot be had.
 */
public final class SmscMain {

  private static final Logger LOG = LoggerFactory.getLogger(SmscMain.class);

  private SmscMain() {}

  /** Runs until it is killed, or, with {@code --exit-with-parent}, until standard input ends. */
  public static void main(String[] words) {
    try {
      run(SmscArguments.parse(List.of(words)));
    } catch (IllegalArgumentException e) {
      System.err.println("smsc: " + e.getMessage());
      System.exit(2);
    } catch (IOException | RuntimeException e) {
      System.err.println("smsc: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void run(SmscArguments arguments) throws IOException {
    LabSmsc smsc = LabSmsc.start(arguments.options());
    SmscControl control = new SmscControl(smsc, arguments.httpPort());
    LOG.info("ready: SMPP on port {}, HTTP on port {}", smsc.port(), control.port());
    if (arguments.exitWithParent()) {
      waitForEnd(System.in);
      System.exit(0);
    }
  }

  private static void waitForEnd(InputStream parent) throws IOException {
    while (parent.read() >= 0) {
      // what a parent says is not for us; that it says no more is
    }
  }
}
