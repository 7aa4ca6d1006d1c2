package org.skypesms.trials.faults;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.skypesms.trials.faults.account.Account;
import org.skypesms.trials.faults.account.Report;
import org.skypesms.trials.faults.account.Verdict;
import org.skypesms.trials.faults.fault.Executed;
import org.skypesms.trials.faults.fault.Execution;
import org.skypesms.trials.faults.fault.Plan;
import org.skypesms.trials.faults.load.Load;
import org.skypesms.trials.faults.load.Observer;
import org.skypesms.trials.faults.load.Pace;
import org.skypesms.trials.faults.load.People;
import org.skypesms.trials.faults.mutant.Mutant;
import org.skypesms.trials.faults.mutant.MutantTree;
import org.skypesms.trials.faults.scene.BrokerConsole;
import org.skypesms.trials.faults.scene.Launch;
import org.skypesms.trials.faults.scene.PairUnderTrial;
import org.skypesms.trials.faults.scene.Scene;
import org.skypesms.trials.faults.scene.SmppProxy;
import org.skypesms.trials.faults.scene.TrialPorts;
import org.skypesms.trials.faults.scene.TrialSmsc;
import org.skypesms.trials.process.Patience;
import org.skypesms.trials.process.Scratch;

/** One trial from the start of the pair to the report. */
final class FaultTrial {

  private static final Duration ACQUAINTED = Duration.ofSeconds(60);
  private static final int MANY = 2000;

  private final FaultsOptions options;
  private final PrintStream out;
  private final Patience clock = new Patience(Duration.ofDays(1));

  FaultTrial(FaultsOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  Verdict run() throws IOException, InterruptedException {
    TrialPorts ports = new TrialPorts(options.portBase());
    try (Scratch scratch = Scratch.make();
        DiskOfRun disk = DiskOfRun.in(scratch.path().resolve("data"));
        TrialSmsc smsc = TrialSmsc.start(options.project(), scratch, ports);
        SmppProxy proxy = SmppProxy.open(ports.proxy(), ports.smsc())) {
      say("seed " + options.seed() + "; the pair starts in " + scratch.path());
      try (PairUnderTrial pair =
          PairUnderTrial.start(launch(scratch), disk.directory(), ofPair(ports), scratch)) {
        Random random = new Random(options.seed());
        BrokerConsole console = new BrokerConsole(pair);
        return tried(new Scene(pair, smsc, proxy, console, disk.disk(), random));
      }
    }
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
    say("a pair with a mistake: " + mutant.mistake() + " It must be found: " + mutant.found());
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
        List.of(
            "limits=off",
            "first-contact=off",
            "questions=off",
            "confirmations=off",
            "unknown-after=" + options.unknownAfter() + "s")) {
      words.addAll(List.of("--set", setting));
    }
    words.addAll(options.ofPair());
    return words;
  }

  private Verdict tried(Scene scene) throws IOException, InterruptedException {
    People people = options.texts() < MANY ? People.of(4, 5) : People.of(10, 20);
    people.introduce(scene.pair());
    Observer observer = new Observer(scene.pair(), scene.smsc().handsets(), people);
    Thread watching = new Thread(observer::watch, "observer");
    watching.setDaemon(true);
    watching.start();
    Load load = new Load(scene.pair(), scene.smsc().handsets(), people, scene.random());
    acquaint(scene, load, people, observer);

    Plan plan =
        Plan.of(
            options.seed(),
            options.kills(),
            options.others(),
            options.freezes(),
            scene.disk().isPresent());
    Execution execution = new Execution(scene, plan);
    Pace pace = new Pace(load, options.texts(), execution::progress);
    Thread pacing = new Thread(pace, "pace");
    pacing.setDaemon(true);
    pacing.start();
    execution.run(each -> tell(each, load, observer));
    pacing.join();
    pace.check();
    settle(load, observer, execution);
    Verdict verdict = report(load, observer, execution, plan);
    if (options.keep() || !verdict.kept()) {
      say("logs and state are in " + Evidence.keep(scene.pair(), options.report()));
    }
    return verdict;
  }

  /** Each phone gets a text first: a phone that nobody has written to reaches nobody. */
  private void acquaint(Scene scene, Load load, People people, Observer observer)
      throws IOException, InterruptedException {
    Patience patience = new Patience(ACQUAINTED);
    while (!scene.pair().ready()) {
      patience.pause();
    }
    for (int each = 0; each < people.lanes().size(); each++) {
      load.type();
    }
    while (observer.onPhones().size() < people.answering().size()) {
      if (patience.over()) {
        throw new IOException("the first texts do not arrive, without any fault");
      }
      patience.pause();
    }
    say("the pair is ready and every phone has had a text");
  }

  private void tell(Executed done, Load load, Observer observer) {
    say(
        "%-66s ready after %s; %d and %d sent, %d texts seen%s"
            .formatted(
                done.fault().name(),
                done.ready().map(time -> time.toMillis() + " ms").orElse("NEVER"),
                load.typed(),
                load.written(),
                observer.count(),
                done.trouble().map(why -> " NOT EXECUTED: " + why).orElse("")));
  }

  private void settle(Load load, Observer observer, Execution execution)
      throws InterruptedException {
    Patience patience =
        new Patience(Duration.ofSeconds(options.unknownAfter() + options.patience()));
    int seen = observer.count();
    say("all faults are over; waiting for what is under way");
    while (!account(load, observer, execution).settled() && !patience.over()) {
      Thread.sleep(1000);
      if (observer.count() != seen) {
        seen = observer.count();
        patience.renew();
      }
    }
  }

  private static Account account(Load load, Observer observer, Execution execution) {
    return Account.of(load.texts(), observer.onPhones(), observer.inChat(), execution.executed());
  }

  private Verdict report(Load load, Observer observer, Execution execution, Plan plan)
      throws IOException {
    Account account = account(load, observer, execution);
    Verdict verdict = Verdict.of(account, plan.faults().size(), execution.executed());
    String trial =
        "Seed %d, %d texts each way, %d kills and %d other faults, %.0f s in all."
            .formatted(
                options.seed(),
                options.texts(),
                options.kills(),
                options.others(),
                clock.seconds());
    Report report = new Report(trial, verdict);
    report.account(account);
    report.faults(execution.executed(), observer.onPhones(), observer.inChat());
    report.load(load.texts(), observer.onPhones(), observer.inChat(), Instant.now());
    report.write(options.report());
    account.tallies().forEach(tally -> say(Summary.of(tally)));
    verdict.failures().forEach(failure -> say("NOT KEPT: " + failure));
    say((verdict.kept() ? "kept; " : "not kept; ") + "the report is " + options.report());
    return verdict;
  }

  private void say(String sentence) {
    out.printf("%6.1f s  %s%n", clock.seconds(), sentence);
  }
}
