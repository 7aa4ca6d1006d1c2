package org.skypesms.supervisor;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The supervisor as a process: runs the pair until Ctrl-C or SIGTERM. It exits with 2 for a wrong
 * command line and with 1 when the pair cannot start, with a sentence on standard error and no
 * process left. The system property {@code project.root} names the built project.
 */
public final class SupervisorMain {

  private static final long KILLED_RUN_MILLIS = 10_000;

  private SupervisorMain() {}

  /** Starts the pair; it runs on after this has returned. */
  public static void main(String[] words) {
    Path root = Path.of(System.getProperty("project.root", "")).toAbsolutePath().normalize();
    try {
      Options options = Options.parse(List.of(words), root.resolve("var"));
      if (options.help()) {
        System.out.print(Options.HELP);
        return;
      }
      run(options, new BuiltTree(root), System.out);
    } catch (IllegalArgumentException e) {
      exit(2, e.getMessage());
    } catch (CannotRun e) {
      exit(1, e.getMessage());
    } catch (IOException e) {
      exit(1, "cannot start: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void run(Options options, BuiltTree tree, PrintStream out)
      throws CannotRun, IOException, InterruptedException {
    DataDirectory data = DataDirectory.open(options.data());
    awaitPorts(options, data);
    BusDirectory buses = BusDirectory.make();
    ClassArchives archives = new ClassArchives(tree.root().resolve("target/class-archives"));
    Run run;
    try {
      Places places = Places.of(options, data, buses);
      run = new Run(places, new PairParts(tree, archives, places, options).all(), options, out);
    } catch (CannotRun | IOException e) {
      buses.close();
      throw e;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(archives::close, "archives"));
    Runtime.getRuntime().addShutdownHook(new Thread(run::stop, "stop"));
    run.start();
    archives.makeMissing();
  }

  // where a killed run has left its file, its parts may need a moment to go
  private static void awaitPorts(Options options, DataDirectory data)
      throws CannotRun, IOException, InterruptedException {
    boolean killed = Files.deleteIfExists(data.endpoints());
    Stopwatch waited = new Stopwatch();
    var taken = options.ports().taken(options.smsc().isEmpty(), options.standby());
    while (killed && taken.isPresent() && waited.millis() < KILLED_RUN_MILLIS) {
      Thread.sleep(100);
      taken = options.ports().taken(options.smsc().isEmpty(), options.standby());
    }
    if (taken.isPresent()) {
      throw new CannotRun(taken.get());
    }
  }

  private static void exit(int code, String sentence) {
    System.err.println("ops/run: " + sentence);
    System.exit(code);
  }
}
