package org.skypesms.trials.lab;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.skypesms.trials.process.Figure;
import org.skypesms.trials.process.Patience;
import org.skypesms.trials.process.Project;
import org.skypesms.trials.process.Scratch;

/**
 * The lab's figures as a program. It exits with 0 when every figure was measured, whether its goal
 * is reached or not, with 2 for a wrong command line, else with 1.
 */
public final class LabFigures {

  private static final String HELP =
      """
      usage: ops/trials/lab-figures [--bus embedded|dbus-daemon] [--help]
      Starts the lab in a temporary directory, makes 1,000 accounts, attaches a D-Bus client to each of
      50 of them, and measures resident memory, lines between clients, and commands of one client.
      It exits with 1 when something could not be measured.
      """;

  private static final int ACCOUNTS = 1_000;
  private static final int ATTACHED = 50;
  private static final int PEOPLE_DELAY_MILLIS = 30;

  private final PrintStream out;
  private final TrialLab lab;
  private final List<String> names = new ArrayList<>();
  private final List<BusClient> clients = new ArrayList<>();

  private LabFigures(PrintStream out, TrialLab lab) {
    this.out = out;
    this.lab = lab;
    for (int n = 0; n < ACCOUNTS; n++) {
      names.add("person%04d".formatted(n));
    }
  }

  /** Measures. */
  public static void main(String[] words) {
    List<String> given = List.of(words);
    if (given.contains("--help")) {
      System.out.print(HELP);
      return;
    }
    if (!given.isEmpty() && !(given.size() == 2 && given.get(0).equals("--bus"))) {
      System.err.println("lab-figures: unknown option " + words[0] + "; see --help");
      System.exit(2);
    }
    String bus = given.isEmpty() ? "embedded" : given.get(1);
    try (Scratch scratch = Scratch.make()) {
      TrialLab lab = TrialLab.start(Project.ofThisProcess(), scratch, bus);
      System.out.println("bus: " + bus);
      new LabFigures(System.out, lab).run();
    } catch (IOException | InterruptedException | ExecutionException e) {
      System.err.println("lab-figures: " + e.getMessage());
      System.exit(1);
    }
    System.exit(0);
  }

  private void run() throws IOException, InterruptedException, ExecutionException {
    accounts();
    attach();
    lines();
    commands();
    out.println(Figure.of("resident, lab, at the end", 512, lab.resident(), "MiB"));
    List<Double> below = lab.residentBelow();
    double sum = below.stream().mapToDouble(Double::doubleValue).sum();
    out.printf("processes of the lab beside itself: %d, together %.1f MiB%n", below.size(), sum);
    for (BusClient client : clients) {
      client.close();
    }
  }

  private void accounts() throws IOException, InterruptedException {
    out.printf("resident, lab, before: %.1f MiB%n", lab.resident());
    Patience begin = new Patience(Duration.ZERO);
    for (String name : names) {
      lab.makeAccount(name);
    }
    out.printf("%d accounts made by PUT in %.1f s%n", ACCOUNTS, begin.seconds());
    begin.renew();
    int shown = lab.accounts().size();
    out.printf("GET /api/accounts shows %d in %.2f s%n", shown, begin.seconds());
    out.printf("resident, lab, with %d accounts: %.1f MiB%n", ACCOUNTS, lab.resident());
  }

  private void attach() throws IOException, InterruptedException {
    Map<String, String> addresses = new HashMap<>();
    for (JsonNode account : lab.accounts()) {
      addresses.put(account.path("skypename").asText(), account.path("bus").asText());
    }
    Patience begin = new Patience(Duration.ZERO);
    for (String name : names.subList(0, ATTACHED)) {
      clients.add(new BusClient(addresses.get(name), "trial"));
    }
    out.printf("%d clients attached in %.1f s%n", ATTACHED, begin.seconds());
  }

  private void lines() throws IOException, InterruptedException, ExecutionException {
    Lines lines = new Lines(clients, names);
    lines.oneByOne(2 * ATTACHED);
    print("a line, Invoke to Notify, p50", 20, lines.oneByOne(500));
    print("the same, all 50 at once, 1 under way each, p50", 20, lines.allAtOnce(20));
    out.printf(
        "  people's replies are delayed by %d ms (switch replyDelayMillis); a line does not wait"
            + " for its sender's reply, so that is not in these%n",
        PEOPLE_DELAY_MILLIS);
  }

  private void print(String name, double goal, double[] millis) {
    out.println(Figure.of(name, goal, millis[millis.length / 2], "ms"));
    out.printf(
        "  of %d: p95 %.1f ms, slowest %.1f ms%n",
        millis.length, millis[millis.length * 95 / 100], millis[millis.length - 1]);
  }

  private void commands() throws IOException, InterruptedException {
    out.printf(
        "commands of one client, one at a time: %.0f per second with people's reply delay of %d ms%n",
        perSecond(100), PEOPLE_DELAY_MILLIS);
    lab.replyDelay(names.get(0), 0);
    perSecond(3_000);
    out.printf(
        "commands of one client, one at a time: %.0f per second without%n", perSecond(5_000));
  }

  private double perSecond(int commands) throws IOException, InterruptedException {
    BusClient client = clients.get(0);
    long begin = System.nanoTime();
    for (int n = 0; n < commands; n++) {
      client.say("#" + n + " GET USER echo123 BUDDYSTATUS");
    }
    return commands / ((System.nanoTime() - begin) / 1e9);
  }
}
