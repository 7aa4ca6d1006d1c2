package org.skypesms.trials.hotpath;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.skypesms.lab.smsc.Behaviour;
import org.skypesms.lab.smsc.Behaviour.AnswerMode;
import org.skypesms.lab.smsc.Behaviour.ReceiptMode;
import org.skypesms.lab.smsc.LabSmsc;
import org.skypesms.lab.smsc.LabSmscOptions;
import org.skypesms.trials.process.Project;
import org.skypesms.trials.process.Scratch;

/**
 * The trial of the hot path as a program. It exits with 0 when nothing was lost and no more texts
 * than the window came twice, with 2 for a wrong command line, else with 1.
 */
public final class HotPath {

  private final HotPathOptions options;
  private final PrintStream out;
  private final Arrivals arrivals = new Arrivals();

  private HotPath(HotPathOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /** Runs the trial. */
  public static void main(String[] words) {
    try {
      HotPathOptions options = HotPathOptions.parse(List.of(words));
      if (options.help()) {
        System.out.print(HotPathOptions.HELP);
        return;
      }
      System.exit(new HotPath(options, System.out).run().good() ? 0 : 1);
    } catch (IllegalArgumentException e) {
      System.err.println("hot-path: " + e.getMessage());
      System.exit(2);
    } catch (IOException | InterruptedException | CompletionException e) {
      System.err.println("hot-path: " + e.getMessage());
      System.exit(1);
    }
  }

  private Verdict run() throws IOException, InterruptedException {
    try (Scratch scratch = Scratch.make();
        TrialBroker broker = TrialBroker.start(Project.ofThisProcess(), scratch);
        LabSmsc smsc = LabSmsc.start(smsc(scratch.path().resolve("smsc")))) {
      out.printf("putting %,d texts on the queue%n", options.texts());
      new Filling(broker.sender(), Clock.systemUTC()).put(options.texts());
      Verdict verdict = drain(scratch, broker, smsc).run();
      out.println(verdict);
      return verdict;
    }
  }

  private Drain drain(Scratch scratch, TrialBroker broker, LabSmsc smsc) throws IOException {
    Path password =
        Files.writeString(scratch.path().resolve("smsc.password"), LabSmscOptions.PASSWORD);
    return new Drain(
        options,
        broker,
        TrialHalf.program(
            Project.ofThisProcess(),
            scratch.path(),
            broker,
            smsc.port(),
            password,
            options.window()),
        arrivals,
        scratch,
        out);
  }

  private LabSmscOptions smsc(Path journal) {
    Behaviour silent =
        Behaviour.normal()
            .answering(AnswerMode.NORMAL, options.delayMillis())
            .receipts(ReceiptMode.OFF, 0, false);
    return LabSmscOptions.in(journal).behaving(silent).showing(arrivals::note);
  }
}
