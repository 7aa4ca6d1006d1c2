package org.skypesms.trials.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.skypesms.trials.process.Figure;
import org.skypesms.trials.process.Project;
import org.skypesms.trials.process.Scratch;
import org.skypesms.trials.process.Web;

/**
 * The first figures as a program. It exits with 0 when every figure was measured, whether its goal
 * is reached or not, with 2 for a wrong command line, else with 1.
 */
public final class FirstFigures {

  private static final String HELP =
      """
      usage: ops/trials/first-figures [--help]
      Starts the pair in a temporary directory and measures the time until it is ready, resident
      memory, the restart of each half alone, and single texts at 10 per second for 30 s.
      It exits with 1 when something could not be measured.
      """;

  private static final int WARMING_TEXTS = 50;
  private static final int TEXTS = 300;
  private static final long EVERY_MILLIS = 100;

  private final List<Figure> figures = new ArrayList<>();
  private final PrintStream out;

  private FirstFigures(PrintStream out) {
    this.out = out;
  }

  /** Measures. */
  public static void main(String[] words) {
    if (List.of(words).contains("--help")) {
      System.out.print(HELP);
      return;
    }
    if (words.length > 0) {
      System.err.println("first-figures: unknown option " + words[0] + "; see --help");
      System.exit(2);
    }
    try {
      System.exit(new FirstFigures(System.out).run() ? 0 : 1);
    } catch (IOException | InterruptedException e) {
      System.err.println("first-figures: " + e.getMessage());
      System.exit(1);
    }
  }

  private boolean run() throws IOException, InterruptedException {
    Project project = Project.ofThisProcess();
    try (Scratch scratch = Scratch.make();
        Pair pair = Pair.start(project, scratch)) {
      Web web = new Web();
      add(Figure.of("start until ready", 15, pair.readyAfter(), "s"));
      texts(pair, web);
      memory(pair);
      restarts(pair, web);
    }
    return figures.stream().allMatch(figure -> figure.measured().isPresent());
  }

  private void texts(Pair pair, Web web) throws IOException, InterruptedException {
    new SingleTexts(pair, web, "warming", WARMING_TEXTS, EVERY_MILLIS).run();
    List<Double> millis = new SingleTexts(pair, web, "figure", TEXTS, EVERY_MILLIS).run();
    out.println(
        millis.size() + " of " + TEXTS + " texts shown; their time includes the way to the phone");
    add(new Figure("chat line to submit_sm, p50, at most", 30, percentile(millis, 50), "ms"));
    out.println(
        "chat line to submit_sm, p95, at most: "
            + percentile(millis, 95).stream().mapToObj("%.1f ms"::formatted).toList());
  }

  private void memory(Pair pair) throws IOException {
    for (String half : Pair.HALVES) {
      add(Figure.of("resident, " + half, 256, pair.residentMebibytes(half), "MiB"));
    }
    add(Figure.of("resident, broker", 384, pair.residentMebibytes("broker"), "MiB"));
  }

  private void restarts(Pair pair, Web web) throws IOException, InterruptedException {
    for (String half : Pair.HALVES) {
      add(new Figure("restart until ready, " + half, 5, new Restart(pair, web).seconds(half), "s"));
    }
  }

  private void add(Figure figure) {
    figures.add(figure);
    out.println(figure);
  }

  private static OptionalDouble percentile(List<Double> values, int percent) {
    return values.stream()
        .mapToDouble(Double::doubleValue)
        .sorted()
        .skip((long) values.size() * percent / 100)
        .findFirst();
  }
}
