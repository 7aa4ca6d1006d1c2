package org.skypesms.trials.faults;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.skypesms.trials.faults.account.Verdict;
import org.skypesms.trials.faults.fault.Plan;
import org.skypesms.trials.faults.mutant.Mutant;
import org.skypesms.trials.faults.mutant.MutantTree;
import org.skypesms.trials.faults.scene.BrokerConsole;
import org.skypesms.trials.faults.scene.BrokerLinks;
import org.skypesms.trials.faults.scene.Launch;
import org.skypesms.trials.faults.scene.Means;
import org.skypesms.trials.faults.scene.PairUnderTrial;
import org.skypesms.trials.faults.scene.Scene;
import org.skypesms.trials.faults.scene.SmppProxy;
import org.skypesms.trials.faults.scene.TrialPorts;
import org.skypesms.trials.faults.scene.TrialSmsc;
import org.skypesms.trials.faults.scene.WallClock;
import org.skypesms.trials.process.Scratch;

/** One trial from the start of the pair to the report. */
final class FaultTrial {

  private final FaultsOptions options;
  private final Telling telling;

  FaultTrial(FaultsOptions options, PrintStream out) {
    this.options = options;
    this.telling = new Telling(out);
  }

  Verdict run() throws IOException, InterruptedException {
    TrialPorts ports = new TrialPorts(options.portBase());
    try (Scratch scratch = Scratch.make();
        DiskOfRun disk = DiskOfRun.in(scratch.path().resolve("data"), options.texts());
        TrialSmsc smsc = TrialSmsc.start(options.project(), scratch, ports);
        SmppProxy proxy = SmppProxy.open(ports.proxy(), ports.smsc())) {
      telling.say("seed " + options.seed() + "; the pair starts in " + scratch.path());
      Means means = Means.here(disk.disk().isPresent());
      Plan plan = options.plan(means);
      Optional<WallClock> clock = clock(plan, scratch);
      try (PairUnderTrial pair = start(scratch, disk, ports, clock);
          BrokerLinks links = new BrokerLinks(pair.brokerPort())) {
        Random random = new Random(options.seed());
        BrokerConsole console = new BrokerConsole(pair);
        Scene scene = new Scene(pair, smsc, proxy, console, links, disk.disk(), clock, random);
        return new Course(options, plan, means, telling, scene).run();
      }
    }
  }

  /** Only what is to jump is not the true time. */
  private static Optional<WallClock> clock(Plan plan, Scratch scratch) throws IOException {
    return plan.setsClock() ? WallClock.by(scratch.path().resolve("clock")) : Optional.empty();
  }

  private PairUnderTrial start(
      Scratch scratch, DiskOfRun disk, TrialPorts ports, Optional<WallClock> clock)
      throws IOException, InterruptedException {
    Map<String, String> environment = clock.map(WallClock::environment).orElse(Map.of());
    return PairUnderTrial.start(
        launch(scratch), disk.directory(), ofPair(ports), environment, scratch);
  }

  private Launch launch(Scratch scratch) throws IOException, InterruptedException {
    if (options.run().isPresent()) {
      return Launch.script(options.run().get());
    }
    Path root = options.project().root();
    if (options.mutant().isEmpty()) {
      return Launch.supervisor(options.project(), root);
    }
    Mutant mutant = Mutant.of(root, options.mutant().get());
    telling.say(
        "a pair with a mistake: " + mutant.mistake() + " It must be found: " + mutant.found());
    Path tree = new MutantTree(options.project(), mutant).grow(scratch.path().resolve("tree"));
    return Launch.supervisor(options.project(), tree);
  }

  private List<String> ofPair(TrialPorts ports) {
    String smsc =
        "smpp://%s:%s@127.0.0.1:%d"
            .formatted(TrialSmsc.SYSTEM_ID, TrialSmsc.PASSWORD, ports.proxy());
    List<String> words = new ArrayList<>();
    words.addAll(List.of("--port-base", Integer.toString(ports.base()), "--smsc", smsc));
    for (String setting :
        List.of("limits=off", "first-contact=off", "questions=off", "confirmations=off")) {
      words.addAll(List.of("--set", setting));
    }
    words.addAll(options.ofPair());
    return words;
  }
}
