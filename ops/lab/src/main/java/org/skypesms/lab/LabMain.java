package org.skypesms.lab;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.skypesms.lab.parts.SupervisorLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lab as a process. It says {@code ready} in its log when its HTTP port is open and every
 * account's bus can be had; exits with 2 for a wrong command line and with 1 when it cannot start.
 * Standard output carries nothing but the supervisor's line.
 */
public final class LabMain {
  private static final Logger LOG = LoggerFactory.getLogger(LabMain.class);

  private LabMain() {}

  /** Runs until it is killed, or, with {@code --exit-with-parent}, until standard input ends. */
  public static void main(String[] words) {
    try {
      run(LabArguments.parse(List.of(words)));
    } catch (IllegalArgumentException e) {
      System.err.println("lab: " + e.getMessage());
      System.exit(2);
    } catch (RuntimeException e) {
      LOG.error("the lab cannot start", e);
      System.err.println("lab: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void run(LabArguments arguments) {
    Runnable whenEnded = arguments.exitWithParent() ? () -> System.exit(0) : () -> {};
    SupervisorLine supervisor = SupervisorLine.open(System.in, System.out, whenEnded);
    Lab lab = Lab.start(arguments, Clock.systemUTC(), Optional.of(supervisor));
    Runtime.getRuntime().addShutdownHook(new Thread(lab::close, "lab-shutdown"));
    LOG.info("ready: HTTP on port {}", lab.port());
  }
}
