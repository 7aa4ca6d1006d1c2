package org.skypesms.skypetosms.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.skypesms.message.Half;
import org.skypesms.server.Status;
import org.skypesms.server.StatusRows;
import org.skypesms.words.Phrase;

/**
 * Answers how both halves stand (2005 paper, section 5.2), from the rows that they write.
 * Immutable.
 */
public final class PairStatus {

  private static final Duration STALE = Duration.ofSeconds(10);

  private final Clock clock;

  /** Against this clock. */
  public PairStatus(Clock clock) {
    this.clock = clock;
  }

  /** Both halves, their links and queues, what went through and when. */
  void everything(Conversing with) {
    Telling telling = new Telling(with);
    List<Status> rows = rows(with);
    List<String> lines = new ArrayList<>();
    lines.add(telling.say(Phrase.STATUS_NOW, telling.time(clock.instant())));
    Arrays.stream(Half.values()).forEach(half -> lines.addAll(instances(with, telling, half)));
    lines.addAll(links(telling, rows));
    lines.add(
        telling.say(
            Phrase.STATUS_TRAFFIC,
            telling.last(latest(rows, Status::lastToSmsc)),
            telling.last(latest(rows, Status::lastFromSmsc))));
    lines.add(counts(with, telling));
    lines.addAll(queues(telling, rows));
    with.say(String.join("\n", lines));
  }

  /** Every link. */
  void links(Conversing with) {
    Telling telling = new Telling(with);
    with.say(String.join("\n", links(telling, rows(with))));
  }

  private static List<Status> rows(Conversing with) {
    return Arrays.stream(Half.values())
        .map(half -> StatusRows.of(with.ledger(), half))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<String> instances(Conversing with, Telling telling, Half half) {
    List<String> lines = new ArrayList<>(List.of(half(with, telling, half)));
    StatusRows.waiting(with.ledger(), half)
        .filter(waiting -> !waiting.now().plus(STALE).isBefore(clock.instant()))
        .ifPresent(waiting -> lines.add(instance(telling, half, waiting)));
    return lines;
  }

  private String half(Conversing with, Telling telling, Half half) {
    Optional<Status> row = StatusRows.of(with.ledger(), half);
    if (row.isEmpty() || row.get().now().plus(STALE).isBefore(clock.instant())) {
      return telling.say(Phrase.STATUS_HALF_GONE, half.id(), telling.last(row.map(Status::now)));
    }
    return instance(telling, half, row.get());
  }

  private static String instance(Telling telling, Half half, Status now) {
    return telling.say(
        Phrase.STATUS_HALF,
        half.id(),
        telling.word(now.role()),
        telling.time(now.since()),
        telling.word(now.broker()),
        telling.word(now.smsc()),
        telling.word(now.chat()));
  }

  private static List<String> links(Telling telling, List<Status> rows) {
    return rows.stream()
        .flatMap(row -> row.linkRows().stream().map(link -> telling.link(row.half(), link)))
        .toList();
  }

  private static String counts(Conversing with, Telling telling) {
    var counts = with.ledger().counters().all();
    return telling.say(
        Phrase.STATUS_COUNTS,
        counts.getOrDefault("accepted", 0L),
        counts.getOrDefault("sent", 0L),
        counts.getOrDefault("delivered", 0L),
        counts.getOrDefault("failed", 0L),
        counts.getOrDefault("expired", 0L),
        counts.getOrDefault("unknown", 0L),
        counts.getOrDefault("cancelled", 0L),
        counts.getOrDefault("received", 0L),
        counts.getOrDefault("answered", 0L));
  }

  private static List<String> queues(Telling telling, List<Status> rows) {
    TreeMap<String, Long> depths = new TreeMap<>();
    rows.forEach(row -> depths.putAll(row.queues()));
    return depths.entrySet().stream()
        .map(queue -> telling.say(Phrase.STATUS_QUEUE, queue.getKey(), queue.getValue()))
        .toList();
  }

  private static Optional<Instant> latest(List<Status> rows, Function<Status, Instant> time) {
    return rows.stream().map(time).filter(Objects::nonNull).max(Comparator.naturalOrder());
  }
}
