package org.skypesms.trials.codec;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The bench of the codec as a program: prints goal and measured side by side. A goal that is missed
 * does not fail it; it exits with 2 for a wrong command line, with 1 when nothing was measured.
 */
public final class CodecBench {

  private static final int WARM_UPS = 5;

  private CodecBench() {}

  /** Runs the bench. */
  public static void main(String[] words) {
    try {
      CodecOptions options = CodecOptions.parse(List.of(words));
      if (options.help()) {
        System.out.print(CodecOptions.HELP);
        return;
      }
      print(measure(options), System.out);
    } catch (IllegalArgumentException e) {
      System.err.println("codec-bench: " + e.getMessage());
      System.exit(2);
    } catch (RunnerException e) {
      System.err.println("codec-bench: " + e.getMessage());
      System.exit(1);
    }
  }

  /** One thread in a process of its own for each figure, so that none is warm from another. */
  private static Collection<RunResult> measure(CodecOptions options) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(Codec.class.getName())
                .forks(1)
                .threads(1)
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(options.seconds())
                .measurementTime(TimeValue.seconds(1))
                .verbosity(options.verbose() ? VerboseMode.NORMAL : VerboseMode.SILENT)
                .build())
        .run();
  }

  private static void print(Collection<RunResult> results, PrintStream out) {
    results.stream().map(Rate::of).sorted().forEach(out::println);
  }
}
