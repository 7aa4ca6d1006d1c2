package org.skypesms.trials.faults.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skypesms.trials.faults.fault.Executed;
import org.skypesms.trials.faults.load.Seen;
import org.skypesms.trials.faults.load.Text;

/** The report as a file that a person can read. For the use of one thread. */
public final class Report {

  private static final int STRETCHES = 40;
  private static final int EXAMPLES = 20;

  private final StringBuilder page = new StringBuilder();

  /** Writes the heading: what was tried, and the verdict. */
  public Report(String trial, Verdict verdict) {
    line("# Faults: " + (verdict.kept() ? "kept" : "NOT KEPT"));
    line("");
    line(trial);
    line("");
    verdict.failures().forEach(failure -> line("- " + failure));
  }

  /** Writes what could not be tried here; the SMSC was cut off in its place. */
  public void missing(List<String> means) {
    means.forEach(each -> line("- not possible here, cuts in its place: " + each));
  }

  /** Writes the account. */
  public void account(Account account) {
    line("\n## Account\n");
    line("| | texts | " + columns().map(Column::title).collect(Collectors.joining(" | ")) + " |");
    line("|---|" + "---:|".repeat(1 + Column.values().length));
    for (Tally tally : account.tallies()) {
      String cells =
          columns()
              .map(column -> String.valueOf(tally.in(column).size()))
              .collect(Collectors.joining(" | "));
      line("| " + tally.direction() + " | " + tally.expected() + " | " + cells + " |");
    }
    account.tallies().forEach(this::examples);
    account.otherLines().stream().limit(EXAMPLES).forEach(each -> line("- also said: " + each));
  }

  private void examples(Tally tally) {
    columns()
        .filter(column -> !tally.in(column).isEmpty())
        .forEach(
            column -> {
              List<String> all = tally.in(column);
              line("\n" + tally.direction() + ", " + column.title() + ":\n");
              all.stream().limit(EXAMPLES).forEach(each -> line("- " + each.replace('\n', ' ')));
              if (all.size() > EXAMPLES) {
                line("- and " + (all.size() - EXAMPLES) + " more");
              }
            });
  }

  /** Writes when which fault was caused, and when texts came again in each direction. */
  public void faults(List<Executed> executed, List<Seen> onPhones, List<Seen> inChat) {
    Outage out = new Outage(onPhones);
    Outage in = new Outage(inChat);
    line("\n## Faults\n");
    line("Seconds: how long it lasted; then until ready, and until the next text came.\n");
    line("| time | fault | lasted | ready | to a phone | to chat | |");
    line("|---|---|---:|---:|---:|---:|---|");
    for (Executed each : executed) {
      line(
          "| %s | %s | %s | %s | %s | %s | %s |"
              .formatted(
                  time(each.begin()),
                  each.fault().name(),
                  Outage.seconds(Optional.of(each.lasted())),
                  Outage.seconds(each.ready()),
                  Outage.seconds(out.after(each.end())),
                  Outage.seconds(in.after(each.end())),
                  each.trouble().map(why -> "NOT EXECUTED: " + why).orElse("")));
    }
  }

  /** Writes how many texts were sent and came in each stretch of the time. */
  public void load(List<Text> texts, List<Seen> onPhones, List<Seen> inChat, Instant end) {
    Outage out = new Outage(onPhones);
    Outage in = new Outage(inChat);
    Instant begin = texts.get(0).at();
    Duration stretch = Duration.between(begin, end).dividedBy(STRETCHES).plusSeconds(1);
    line("\n## Load\n");
    line("| from | typed | on phones | written | in chat |");
    line("|---|---:|---:|---:|---:|");
    for (Instant from = begin; from.isBefore(end); from = from.plus(stretch)) {
      Instant to = from.plus(stretch);
      line(
          "| %s | %d | %d | %d | %d |"
              .formatted(
                  time(from),
                  sent(texts, true, from, to),
                  out.count(from, to),
                  sent(texts, false, from, to),
                  in.count(from, to)));
    }
  }

  private static long sent(List<Text> texts, boolean outgoing, Instant from, Instant to) {
    return texts.stream()
        .filter(text -> text.outgoing() == outgoing)
        .filter(text -> !text.at().isBefore(from) && text.at().isBefore(to))
        .count();
  }

  private static String time(Instant at) {
    return at.toString().substring(11, 19);
  }

  private static Stream<Column> columns() {
    return Stream.of(Column.values());
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  /** Keeps it in a file. */
  public void write(Path file) throws IOException {
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    Files.writeString(file, page.toString());
  }
}
