package org.skypesms.supervisor;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * A run of the pair: parts, data directory, buses and {@code endpoints.json}. Thread-safe; {@link
 * #stop} may come at any time from any thread.
 */
final class Run implements Watcher {

  /** With which a half ends when another instance of it is active. */
  private static final int SUPERSEDED = 75;

  private static final long PROGRESS_MILLIS = 2_000;
  private static final long SECRETS_MILLIS = 20;
  private static final long HALVES_MILLIS = 6_000;
  private static final long PEERS_MILLIS = 2_000;
  private static final long BROKER_MILLIS = 4_000;

  private final Places places;
  private final Options options;
  private final PrintStream out;
  private final Endpoints endpoints;
  private final Parts parts;
  private final Startup startup;
  private final Stopwatch clock = new Stopwatch();
  private final AtomicBoolean stopping = new AtomicBoolean();

  /** A run of these parts, none of them started yet. */
  Run(Places places, List<Part> all, Options options, PrintStream out) {
    this.places = places;
    this.options = options;
    this.out = out;
    this.endpoints =
        new Endpoints(places, GatewayNumbers.of(options.settings()), options.standby());
    this.parts = new Parts(all, options.restart(), this);
    this.startup = new Startup(all.stream().map(Part::name).toList());
  }

  /**
   * Starts every part; when this returns, all serve and {@code endpoints.json} is there.
   *
   * @throws CannotRun when a part cannot start
   */
  void start() throws CannotRun, IOException, InterruptedException {
    for (String part : List.of(PairParts.BROKER, PairParts.LAB)) {
      parts.act(part, Action.START).join();
    }
    if (places.smsc().simulated()) {
      parts.act(PairParts.SMSC, Action.START).join();
    }
    awaitPasswords();
    PairParts.HALVES.forEach(half -> parts.act(half, Action.START).join());
    awaitAllBut(PairParts.STANDBYS);
    startStandbys();
    endpoints.learnAccounts();
    parts.inTurn(this::describe);
    announce();
  }

  private void awaitPasswords() throws CannotRun, InterruptedException {
    Stopwatch silence = new Stopwatch();
    while (!places.data().brokerPasswordsThere()) {
      startup.await(SECRETS_MILLIS);
      if (silence.millis() > PROGRESS_MILLIS) {
        out.printf("%s: waiting for the broker's passwords%n", clock);
        silence = new Stopwatch();
      }
    }
  }

  // those that are to wait come second, or they would be the active ones
  private void startStandbys() throws CannotRun, InterruptedException {
    if (options.standby()) {
      PairParts.STANDBYS.forEach(half -> parts.act(half, Action.START).join());
      awaitAllBut(List.of());
    }
  }

  private void awaitAllBut(List<String> others) throws CannotRun, InterruptedException {
    for (List<String> missing = startup.await(PROGRESS_MILLIS, others);
        !missing.isEmpty();
        missing = startup.await(PROGRESS_MILLIS, others)) {
      out.printf("%s: waiting for %s%n", clock, String.join(", ", missing));
    }
  }

  private void announce() {
    tellMissingSmsc();
    out.println("ready");
    out.println("lab page           " + places.lab());
    out.println("broker console     " + places.console());
    out.println("  to look: user operator, password in " + passwordFile("operator"));
    out.println("  to act:  user admin, password in " + passwordFile("admin"));
    PairParts.HALVES.forEach(half -> out.printf("%-18s %s/status%n", half, places.half(half)));
    if (options.standby()) {
      PairParts.STANDBYS.forEach(half -> out.printf("%s %s/status%n", half, places.half(half)));
    }
    out.println("gateway number     " + String.join(", ", GatewayNumbers.of(options.settings())));
    out.flush();
  }

  private void tellMissingSmsc() {
    if (places.smsc().simulated()) {
      return;
    }
    for (String half : PairParts.HALVES) {
      if (Http.get(places.half(half).resolve("/health/ready")).isEmpty()) {
        out.printf("%s: waiting for the SMSC at %s%n", half, places.smsc().url());
      }
    }
  }

  private String passwordFile(String user) {
    return places.data().directory().resolve("secrets").resolve(user + ".password").toString();
  }

  @Override
  public void started(Part part, Child child) {
    if (part.converses()) {
      ControlChannel.open(child, parts::act);
    }
    if (startup.over()) {
      out.printf("%s: started again, process %d%n", part.name(), child.pid());
      rewrite();
    }
  }

  @Override
  public void serves(Part part) {
    if (startup.serves(part.name())) {
      out.printf("%-13s serves after %s%n", part.name(), clock);
    } else if (part.converses()) {
      learnAgain();
    }
  }

  // a new lab has opened the accounts' buses anew; asking blocks, so not on this thread
  private void learnAgain() {
    Thread asking =
        new Thread(
            () -> {
              endpoints.learnAccounts();
              parts.later(this::rewrite);
            },
            "accounts");
    asking.setDaemon(true);
    asking.start();
  }

  @Override
  public void gone(Part part, Child child, boolean wanted) {
    if (stopping.get()) {
      return;
    }
    String how = "exit code " + child.exitCode() + " " + child.lastWords();
    out.printf("%s: %s%n", part.name(), wanted ? "stopped" : "died, " + how.strip());
    if (wanted) {
      startup.forgo(part.name());
    }
    boolean byItself = child.exitCode() < 128 && child.exitCode() != SUPERSEDED;
    if (!startup.over() && !wanted && (byItself || !options.restart())) {
      startup.fail(part.name() + " cannot start: " + how.strip());
    }
    rewrite();
  }

  private void rewrite() {
    if (!stopping.get() && startup.over()) {
      describe();
    }
  }

  /** On the thread of the supervision, so that no file is older than what it describes. */
  private void describe() {
    try {
      endpoints.write(parts.pidsNow());
    } catch (IOException e) {
      out.println("endpoints.json cannot be written: " + e.getMessage());
    }
  }

  /** Stops every part, halves first, and leaves no process; returns when all are gone. */
  void stop() {
    if (!stopping.compareAndSet(false, true)) {
      return;
    }
    parts.leaveAll();
    quietly(endpoints::remove);
    out.println("stopping");
    parts.stop(
        Stream.concat(PairParts.HALVES.stream(), PairParts.STANDBYS.stream()).toList(),
        HALVES_MILLIS);
    parts.stop(List.of(PairParts.SMSC, PairParts.LAB), PEERS_MILLIS);
    parts.stop(List.of(PairParts.BROKER), BROKER_MILLIS);
    parts.close();
    quietly(endpoints::remove);
    quietly(places.buses()::close);
    quietly(places.data()::close);
    out.printf("stopped%n");
  }

  private interface Step {
    void run() throws IOException;
  }

  private void quietly(Step step) {
    try {
      step.run();
    } catch (IOException | UncheckedIOException e) {
      out.println(e.getMessage());
    }
  }
}
