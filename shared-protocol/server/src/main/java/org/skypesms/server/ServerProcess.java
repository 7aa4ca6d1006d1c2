package org.skypesms.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.skypesms.message.Half;
import org.skypesms.server.config.Configuration;
import org.skypesms.server.config.ConfigurationProblem;
import org.skypesms.server.config.Key;
import org.skypesms.server.config.Keys;
import org.skypesms.server.config.Places;
import org.slf4j.LoggerFactory;

/**
 * A half as an operating-system process: reads its configuration, starts, and stops cleanly on
 * SIGTERM. For the use of one thread.
 */
public final class ServerProcess {

  private static final int CONFIGURATION_PROBLEM = 2;
  private static final int CANNOT_START = 1;

  private final Half half;
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  /** With the process's own streams. */
  public ServerProcess(Half half, InputStream in, PrintStream out, PrintStream err) {
    this.half = half;
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** Runs until the process is told to stop; gives the exit code. */
  public int run(String[] arguments, Map<String, String> environment, Composition composition) {
    if (arguments.length == 1 && arguments[0].equals("--help")) {
      help();
      return 0;
    }
    try {
      Configuration configuration = Configuration.load(half, file(arguments), environment);
      return run(configuration, composition);
    } catch (ConfigurationProblem problem) {
      err.println(half + ": " + problem.getMessage());
      return CONFIGURATION_PROBLEM;
    }
  }

  private Optional<Path> file(String[] arguments) {
    if (arguments.length > 1) {
      throw new ConfigurationProblem("usage: " + half + " [configuration file] | --help");
    }
    if (arguments.length == 1) {
      return Optional.of(Path.of(arguments[0]));
    }
    Path usual = Path.of(half + ".properties");
    return Files.exists(usual) ? Optional.of(usual) : Optional.empty();
  }

  private int run(Configuration configuration, Composition composition) {
    Logs.to(configuration.get(Places.LOG_FILE));
    configuration
        .all()
        .forEach((key, value) -> LoggerFactory.getLogger(getClass()).info("{}={}", key, value));
    LifeCycle lifeCycle = new LifeCycle();
    Thread stopping = new Thread(lifeCycle::close, "stop");
    try {
      composition.start(configuration, lifeCycle);
      Runtime.getRuntime().addShutdownHook(stopping);
      if (configuration.get(Places.EXIT_WITH_PARENT)) {
        stopWithParent();
      }
      LoggerFactory.getLogger(getClass()).info("{} runs", half);
      lifeCycle.awaitClosed();
      return 0;
    } catch (ConfigurationProblem problem) {
      lifeCycle.close();
      throw problem;
    } catch (Exception failure) {
      StartFailure told = new StartFailure(failure);
      if (!told.plain()) {
        LoggerFactory.getLogger(getClass()).error("{} cannot start", half, failure);
      }
      err.println(half + ": cannot start: " + told.reason());
      lifeCycle.close();
      return CANNOT_START;
    }
  }

  private void stopWithParent() {
    Thread watch = new Thread(this::untilInputEnds, "parent");
    watch.setDaemon(true);
    watch.start();
  }

  private void untilInputEnds() {
    try {
      while (in.read() >= 0) {
        continue;
      }
    } catch (IOException gone) {
      LoggerFactory.getLogger(getClass()).debug("standard input is gone", gone);
    }
    Runtime.getRuntime().exit(0);
  }

  private void help() {
    out.println("usage: " + half + " [configuration file] | --help");
    out.println(
        "Without a file it reads "
            + half
            + ".properties in the working directory, if there is one.");
    out.println("The environment overrides the file: window=50 is GATEWAY_WINDOW=50.");
    out.println();
    for (Key<?> key : Keys.table()) {
      out.printf("  %-28s %s%n", key.name() + "=" + key.fallback(), key.purpose());
      out.printf("  %-28s   %s%n", "", key.expected());
    }
  }
}
