package org.skypesms.trials.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.skypesms.trials.faults.fault.Pause;
import org.skypesms.trials.faults.fault.Plan;
import org.skypesms.trials.faults.scene.Means;
import org.skypesms.trials.faults.scene.Step;
import org.skypesms.trials.process.FreePort;
import org.skypesms.trials.process.Project;

/** The command line of {@code ops/trials/faults}, checked. For the use of one thread. */
final class FaultsOptions {

  static final String HELP =
      """
      usage: ops/trials/faults [options]
      Runs the pair with ops/run and an SMSC of its own behind a proxy, sends unique texts both ways while
      it causes faults, and gives account of every text. It exits with 0 when the promises were kept, with 1
      when they were not or fewer faults were executed than planned, with 2 for a wrong command line.
        --short            the short form: one of each kind that matters most, 160 texts each way, always the same seed
        --texts N          texts each way; 1000
        --kills N          kill -9, of a half at each chosen step and of each part at any moment in turn; 12
        --others N         other faults, in turn; 12
        --minutes N        spread the faults over so long; else each comes soon after all is ready again
        --freezes S,S,...  seconds of what freezes or falls silent, in turn; 5,45,120
        --seed N           which faults in which order; any
        --patience S       ends when nothing more came for so long; 90
        --report FILE      where the report goes; target/faults.md of the project
        --run FILE         the ops/run of another pair
        --port-base N      every port lies in N..N+99
        --standby          run the pair with a standby of each half
        --set KEY=VALUE    a configuration key of the pair; repeatable
        --mutant NAME      try a pair with a mistake put in, which must be found; --mutant list names them
        --mutant-trial     what is enough to find any of them: a kill at each step, 100 texts each way
        --keep             keep logs and state beside the report, as is done when the promises were not kept
        --help             this text
      """;

  private static final long SHORT_SEED = 7;

  private final List<String> ofPair = new ArrayList<>();
  private final Project project;
  private int texts = 1000;
  private int kills = 12;
  private int others = 12;
  private int minutes;
  private boolean brief;
  private List<Integer> freezes = List.of(5, 45, 120);
  private long seed = System.nanoTime() & 0xFFFFFF;
  private int patience = 90;
  private Path report;
  private Optional<Path> run = Optional.empty();
  private int portBase;
  private Optional<String> mutant = Optional.empty();
  private boolean keep;

  private FaultsOptions(Project project) {
    this.project = project;
    this.report = project.root().resolve("target/faults.md");
  }

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException with a sentence for whoever typed it
   */
  static FaultsOptions parse(List<String> words, Project project) {
    FaultsOptions options = new FaultsOptions(project);
    for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
      options.take(rest.next(), rest);
    }
    if (options.portBase == 0) {
      options.portBase = FreePort.hundred();
    }
    return options;
  }

  private void take(String option, Iterator<String> rest) {
    switch (option) {
      case "--short" -> shortForm();
      case "--mutant-trial" -> mutantTrial();
      case "--texts" -> texts = number(option, rest, 1, 900_000);
      case "--kills" -> kills = number(option, rest, 0, 10_000);
      case "--others" -> others = number(option, rest, 0, 10_000);
      case "--minutes" -> minutes = number(option, rest, 1, 10_000);
      case "--freezes" -> freezes = seconds(value(option, rest));
      case "--seed" -> seed = number(option, rest, 0, Integer.MAX_VALUE);
      case "--patience" -> patience = number(option, rest, 1, 3600);
      case "--report" -> report = Path.of(value(option, rest)).toAbsolutePath();
      case "--run" -> run = Optional.of(Path.of(value(option, rest)).toAbsolutePath());
      case "--port-base" -> portBase = number(option, rest, 1024, 65_436);
      case "--standby" -> ofPair.add(option);
      case "--set" -> ofPair.addAll(List.of(option, value(option, rest)));
      case "--mutant" -> mutant = Optional.of(value(option, rest));
      case "--keep" -> keep = true;
      default ->
          throw new IllegalArgumentException(
              "unknown option " + option + "; see ops/trials/faults --help");
    }
  }

  private void shortForm() {
    texts = 160;
    brief = true;
    seed = SHORT_SEED;
  }

  /** What is enough to find any of the mutants. */
  private void mutantTrial() {
    seed = SHORT_SEED;
    texts = 100;
    kills = Step.values().length;
    others = 0;
    patience = 30;
  }

  private static List<Integer> seconds(String written) {
    if (!written.matches("[1-9][0-9]{0,3}(,[1-9][0-9]{0,3})*")) {
      throw new IllegalArgumentException("--freezes is seconds as in 5,45,120");
    }
    return List.of(written.split(",")).stream().map(Integer::valueOf).toList();
  }

  private static int number(String option, Iterator<String> rest, int least, int most) {
    String written = value(option, rest);
    boolean number = written.matches("[0-9]{1,10}");
    if (!number || Long.parseLong(written) < least || Long.parseLong(written) > most) {
      throw new IllegalArgumentException(option + " is a number from " + least + " to " + most);
    }
    return Integer.parseInt(written);
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return rest.next();
  }

  Project project() {
    return project;
  }

  int texts() {
    return texts;
  }

  /** What is to be done, as far as it can be here. */
  Plan plan(Means means) {
    return brief ? Plan.brief(seed, means) : Plan.of(seed, kills, others, freezes, means);
  }

  /** The time between its faults. */
  Pause pause(Plan plan) {
    if (brief) {
      return Pause.BRIEF;
    }
    Duration every = Duration.ofMinutes(minutes).dividedBy(plan.faults().size() + 1);
    return new Pause(Pause.USUAL.shortest(), Pause.USUAL.longest(), every);
  }

  long seed() {
    return seed;
  }

  int patience() {
    return patience;
  }

  Path report() {
    return report;
  }

  Optional<Path> run() {
    return run;
  }

  int portBase() {
    return portBase;
  }

  List<String> ofPair() {
    return ofPair;
  }

  Optional<String> mutant() {
    return mutant;
  }

  boolean keep() {
    return keep;
  }
}
