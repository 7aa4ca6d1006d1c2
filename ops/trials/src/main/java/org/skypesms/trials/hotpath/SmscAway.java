package org.skypesms.trials.hotpath;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.skypesms.lab.smsc.Behaviour;
import org.skypesms.lab.smsc.Behaviour.ReceiptMode;
import org.skypesms.lab.smsc.LabSmsc;
import org.skypesms.lab.smsc.LabSmscOptions;
import org.skypesms.lab.smsc.Submission;
import org.skypesms.trials.process.FreePort;
import org.skypesms.trials.process.Patience;
import org.skypesms.trials.process.Project;
import org.skypesms.trials.process.Running;
import org.skypesms.trials.process.Scratch;

/** The trial of an SMSC that is away for long. */
public final class SmscAway {

  private static final int WARM_UP = 1_000;
  private static final int STEPS = 4;
  private static final int WINDOW = 50;
  private static final double NEAR = 0.9;
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final SmscAwayOptions options;
  private final Scratch scratch;
  private final PrintStream out;
  private final Arrivals arrivals = new Arrivals();
  private final InOrder order = new InOrder();
  private final int port = FreePort.one();

  private SmscAway(SmscAwayOptions options, Scratch scratch, PrintStream out) throws IOException {
    this.options = options;
    this.scratch = scratch;
    this.out = out;
  }

  /** Runs the trial. */
  public static void main(String[] words) {
    try (Scratch scratch = Scratch.make()) {
      SmscAwayOptions options = SmscAwayOptions.parse(List.of(words));
      if (options.help()) {
        System.out.print(SmscAwayOptions.HELP);
        return;
      }
      boolean good = new SmscAway(options, scratch, System.out).run();
      scratch.close();
      System.exit(good ? 0 : 1);
    } catch (IllegalArgumentException e) {
      System.err.println("memory: " + e.getMessage());
      System.exit(2);
    } catch (IOException | InterruptedException | CompletionException e) {
      System.err.println("memory: " + e.getMessage());
      System.exit(1);
    }
  }

  private boolean run() throws IOException, InterruptedException {
    Path password =
        Files.writeString(scratch.path().resolve("smsc.password"), LabSmscOptions.PASSWORD);
    Project project = Project.ofThisProcess();
    Map<String, String> keys =
        Map.of(
            "GATEWAY_ACCESS",
            "everybody",
            "GATEWAY_SENDING_RATE",
            Integer.toString(options.rate()));
    try (TrialBroker broker = TrialBroker.start(project, scratch);
        Running half =
            scratch.start(
                TrialHalf.program(project, scratch.path(), broker, port, password, WINDOW, keys))) {
      HeapLog heap = new HeapLog(half.pid(), broker.pid(), out);
      Typing typing = new Typing(broker.sender(), Clock.systemUTC());
      warmUp(typing, broker);
      heap.measure("before, nothing queued");
      goAway(typing, broker, heap);
      return comeBack(broker, heap);
    }
  }

  private void warmUp(Typing typing, TrialBroker broker) throws IOException, InterruptedException {
    out.printf("warming up with %,d texts%n", WARM_UP);
    try (LabSmsc smsc = smsc()) {
      typing.type(WARM_UP, options.rate());
      await(() -> arrivals.distinct() == WARM_UP && drained(broker));
    }
    arrivals.nextStretch();
  }

  private void goAway(Typing typing, TrialBroker broker, HeapLog heap)
      throws IOException, InterruptedException {
    out.printf(
        "the SMSC is away; %,d lines at %d a second%n", options.texts(), options.perSecond());
    for (int step = 1; step <= STEPS; step++) {
      int begun = options.texts() * (step - 1) / STEPS;
      int until = options.texts() * step / STEPS;
      typing.type(until - begun, options.perSecond());
      await(() -> broker.unacknowledged().orElse(0) >= until);
      heap.measure("%,d texts queued".formatted(until));
    }
  }

  private boolean comeBack(TrialBroker broker, HeapLog heap)
      throws IOException, InterruptedException {
    out.println("the SMSC is back");
    int all = WARM_UP + options.texts();
    try (LabSmsc smsc = smsc()) {
      await(() -> arrivals.distinct() >= WARM_UP + options.texts() / 2);
      heap.measure("half of them drained");
      await(() -> arrivals.distinct() == all && drained(broker));
    }
    heap.measure("all drained");
    return verdict(arrivals.nextStretch(), heap.growth(), all);
  }

  private boolean verdict(Stretch drained, double growth, int all) {
    int doubled = arrivals.all() - arrivals.distinct();
    int lost = all - arrivals.distinct();
    out.println("drained: " + drained + ", sending-rate " + options.rate() + "/s");
    out.printf(
        Locale.ROOT,
        "lost %d, doubled %d, reordered %d; skype-to-sms held at most %.2f of what it held with a quarter queued%n",
        lost,
        doubled,
        order.reordered(),
        growth);
    return lost + doubled + order.reordered() == 0
        && growth <= HeapLog.FLAT
        && drained.rate() >= NEAR * options.rate();
  }

  private LabSmsc smsc() throws IOException {
    return LabSmsc.start(
        LabSmscOptions.in(scratch.path().resolve("smsc"))
            .onPort(port)
            .behaving(Behaviour.normal().receipts(ReceiptMode.OFF, 0, false))
            .showing(this::note));
  }

  private void note(Submission submission) {
    order.note(submission);
    arrivals.note(submission);
  }

  private static boolean drained(TrialBroker broker) {
    return broker.unacknowledged().orElse(1) == 0;
  }

  private static void await(BooleanSupplier end) throws IOException, InterruptedException {
    Patience patience = new Patience(PATIENCE);
    while (!end.getAsBoolean()) {
      if (patience.over()) {
        throw new IOException("waited for %s in vain".formatted(PATIENCE));
      }
      patience.pause();
    }
  }
}
