package org.skypesms.trials.faults;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
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
import org.skypesms.trials.faults.scene.Means;
import org.skypesms.trials.faults.scene.Scene;
import org.skypesms.trials.process.Patience;

/** What happens while the pair runs: load, faults, the wait for what is under way, the report. */
final class Course {

  private static final Duration ACQUAINTED = Duration.ofSeconds(120);
  private static final int MANY = 2000;

  private final FaultsOptions options;
  private final Means means;
  private final Telling telling;
  private final Scene scene;
  private final People people;
  private final Observer observer;
  private final Load load;
  private final Plan plan;
  private final Execution execution;

  Course(FaultsOptions options, Plan plan, Means means, Telling telling, Scene scene)
      throws IOException {
    this.options = options;
    this.plan = plan;
    this.means = means;
    this.telling = telling;
    this.scene = scene;
    people = options.texts() < MANY ? People.of(4, 5) : People.of(10, 20);
    observer = new Observer(scene.pair(), scene.smsc().handsets(), people);
    load = new Load(scene.pair(), scene.smsc().handsets(), people, scene.random());
    execution = new Execution(scene, plan, options.pause(plan));
  }

  Verdict run() throws IOException, InterruptedException {
    people.introduce(scene.pair());
    start(observer::watch, "observer");
    acquaint();
    Pace pace = new Pace(load, options.texts(), execution::progress);
    Thread pacing = start(pace, "pace");
    execution.run(this::tell);
    pacing.join();
    pace.check();
    settle();
    return report();
  }

  private static Thread start(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Each phone gets a text first: a phone that nobody has written to reaches nobody. */
  private void acquaint() throws IOException, InterruptedException {
    Patience patience = new Patience(ACQUAINTED);
    while (!scene.ready() && !patience.over()) {
      patience.pause();
    }
    for (int each = 0; each < people.lanes().size(); each++) {
      load.type();
    }
    patience.renew();
    while (observer.onPhones().size() < people.answering().size()) {
      if (patience.over()) {
        throw new IOException("the first texts do not arrive, without any fault");
      }
      patience.pause();
    }
    telling.say("the pair is ready and every phone has had a text");
  }

  private void tell(Executed done) {
    telling.say(
        "%-66s ready after %s; %d and %d sent, %d texts and lines seen%s"
            .formatted(
                done.fault().name(),
                done.ready().map(time -> time.toMillis() + " ms").orElse("NEVER"),
                load.typed(),
                load.written(),
                observer.count(),
                done.trouble().map(why -> " NOT EXECUTED: " + why).orElse("")));
  }

  private void settle() throws InterruptedException {
    Patience patience = new Patience(Duration.ofSeconds(options.patience()));
    int seen = observer.count();
    telling.say("all faults are over; waiting for what is under way");
    while (!account().settled() && !patience.over()) {
      Thread.sleep(1000);
      if (observer.count() != seen) {
        seen = observer.count();
        patience.renew();
      }
    }
  }

  private Account account() {
    return Account.of(load.texts(), observer.onPhones(), observer.inChat(), execution.executed());
  }

  private Verdict report() throws IOException {
    Account account = account();
    Verdict verdict = Verdict.of(account, plan.faults().size(), execution.executed());
    write(account, verdict);
    account.tallies().forEach(tally -> telling.say(Summary.of(tally)));
    verdict.failures().forEach(failure -> telling.say("NOT KEPT: " + failure));
    telling.say((verdict.kept() ? "kept; " : "not kept; ") + "the report is " + options.report());
    if (options.keep() || !verdict.kept()) {
      telling.say("logs and state are in " + Evidence.keep(scene.pair(), options.report()));
    }
    return verdict;
  }

  private void write(Account account, Verdict verdict) throws IOException {
    String trial =
        "Seed %d, %d texts each way, %d kills and %d other faults, %.0f s in all."
            .formatted(
                options.seed(),
                options.texts(),
                plan.kills(),
                plan.faults().size() - plan.kills(),
                telling.seconds());
    Report report = new Report(trial, verdict);
    report.missing(means.missing());
    report.account(account);
    report.faults(execution.executed(), observer.onPhones(), observer.inChat());
    report.load(load.texts(), observer.onPhones(), observer.inChat(), Instant.now());
    report.write(options.report());
  }
}
