package org.skypesms.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.skypesms.broker.BrokerLink;
import org.skypesms.broker.QueueCounts;
import org.skypesms.chat.ChatClient;
import org.skypesms.chat.ClientReport;
import org.skypesms.chat.ClientState;
import org.skypesms.message.Address;
import org.skypesms.message.Half;
import org.skypesms.server.walk.ReceiptIds;
import org.skypesms.smpp.LinkStatus;
import org.skypesms.state.Ledger;
import org.skypesms.state.Store;

/**
 * Knows how a half stands: its links at this moment, its counts and queues as of the last look.
 * Safe for use by any thread.
 */
public final class HalfStatus {

  private static final List<String> COUNTED =
      List.of(
          "accepted", "sent", "delivered", "failed", "expired", "cancelled", "unknown", "received");

  private static final Duration STALE = Duration.ofSeconds(10);

  private final Half half;
  private final BooleanSupplier active;
  private final BrokerLink broker;
  private final QueueCounts queues;
  private final List<String> watched;
  private final Links links;
  private final Supplier<String> configuration;
  private final ChatClient chat;
  private final Store store;
  private final Clock clock;
  private final Instant since;
  private volatile Map<String, Long> counts = Map.of();
  private volatile Map<String, String> receiptIds = Map.of();
  private volatile Map<String, Long> depths = Map.of();
  private volatile SmscTraffic traffic = SmscTraffic.NONE;
  private volatile Optional<Status> other = Optional.empty();
  private volatile Optional<Status> waiting = Optional.empty();

  private record Looked(
      Map<String, Long> counts,
      Map<String, String> receiptIds,
      SmscTraffic traffic,
      Optional<Status> other,
      Optional<Status> waiting) {}

  /**
   * Of a half with these parts and queues.
   *
   * @param active whether it is the active instance now
   * @param configuration when it was read, and what came of that
   */
  public HalfStatus(
      Half half,
      BooleanSupplier active,
      BrokerLink broker,
      List<String> watched,
      Links links,
      Supplier<String> configuration,
      ChatClient chat,
      Store store,
      Clock clock) {
    this.half = half;
    this.active = active;
    this.broker = broker;
    this.queues = new QueueCounts(broker);
    this.watched = withDead(watched);
    this.links = links;
    this.configuration = configuration;
    this.chat = chat;
    this.store = store;
    this.clock = clock;
    this.since = clock.instant();
  }

  private static List<String> withDead(List<String> queues) {
    return Stream.concat(queues.stream(), queues.stream().map(Address::dead)).toList();
  }

  /** When the process came up. */
  public Instant since() {
    return since;
  }

  /** How the half stands now. */
  public Status now() {
    Map<String, Long> messages = new LinkedHashMap<>();
    COUNTED.forEach(name -> messages.put(name, counts.getOrDefault(name, 0L)));
    SmscTraffic last = traffic.and(SmscTraffic.of(links.statuses()));
    return new Status(
        half.id(),
        active.getAsBoolean() ? "active" : "standby",
        since,
        clock.instant(),
        broker.up() ? "up" : "away",
        LinkWords.best(links.states().values()),
        chat.state().name().toLowerCase(Locale.ROOT),
        links.states(),
        messages,
        facts(last),
        links.rows(),
        depths,
        last.to().orElse(null),
        last.from().orElse(null));
  }

  /** The queues that the half watches. */
  List<String> watched() {
    return watched;
  }

  /** How many messages a queue had at the last look; empty when that is not known. */
  OptionalLong depthOf(String queue) {
    Long depth = depths.get(queue);
    return depth == null ? OptionalLong.empty() : OptionalLong.of(depth);
  }

  private Map<String, Long> deadLetters() {
    Map<String, Long> dead = new LinkedHashMap<>(depths);
    dead.keySet().removeIf(queue -> !Address.isDead(queue));
    return dead;
  }

  /** How the other half stood at the last look; empty when it never wrote. */
  public Optional<Status> other() {
    return other;
  }

  /** Looks at counts and queues, and writes the half's status row. */
  public CompletionStage<Void> look() {
    Map<String, Long> seen = new LinkedHashMap<>();
    boolean answers = broker.up();
    for (String queue : watched) {
      // a broker that hangs takes seconds for each question
      OptionalLong depth = answers ? queues.of(queue) : OptionalLong.empty();
      depth.ifPresent(known -> seen.put(queue, known));
      answers = depth.isPresent();
    }
    depths = Collections.unmodifiableMap(seen);
    return store.submit(this::look).thenAccept(this::keep);
  }

  private Looked look(Ledger ledger) {
    Status now = now();
    if (now.role().equals("active")) {
      StatusRows.write(ledger, half, now, clock);
    } else {
      StatusRows.writeWaiting(ledger, half, now);
    }
    return new Looked(
        ledger.counters().all(),
        receiptIds(ledger),
        SmscTraffic.kept(ledger, half, links.statuses()),
        StatusRows.of(ledger, half.other()),
        StatusRows.waiting(ledger, half));
  }

  private void keep(Looked looked) {
    counts = looked.counts();
    receiptIds = looked.receiptIds();
    traffic = looked.traffic();
    other = looked.other();
    waiting = looked.waiting();
  }

  private Map<String, String> facts(SmscTraffic last) {
    Map<String, String> facts = new LinkedHashMap<>();
    long dead = deadLetters().values().stream().mapToLong(Long::longValue).sum();
    if (dead > 0) {
      facts.put(Status.DEAD_LETTERS, dead + ": an operator must look at them");
    }
    links.names().forEach(name -> facts.put("link " + name, links.line(name)));
    facts.putAll(receiptIds);
    facts.put("chat client", chat(chat.report()));
    facts.put("last text to the SMSC", last.to().map(Instant::toString).orElse("none yet"));
    facts.put("last from the SMSC", last.from().map(Instant::toString).orElse("none yet"));
    int outstanding = links.statuses().stream().mapToInt(LinkStatus::outstanding).sum();
    facts.put("lines answered", String.valueOf(counts.getOrDefault("answered", 0L)));
    facts.put("parts without answer", String.valueOf(outstanding));
    watched.forEach(queue -> facts.put("queue " + queue, depth(queue)));
    if (active.getAsBoolean()) {
      waiting.ifPresent(row -> facts.put("waiting instance", waiting(row)));
    }
    facts.put("configuration", configuration.get());
    return facts;
  }

  private String waiting(Status row) {
    return row.now().plus(STALE).isBefore(clock.instant())
        ? "gone since " + row.now()
        : "up since " + row.since() + ", broker " + row.broker();
  }

  /** How ids in receipts become ids of answers, as far as that is learnt. */
  private Map<String, String> receiptIds(Ledger ledger) {
    Map<String, String> known = new LinkedHashMap<>();
    for (String link : links.states().keySet()) {
      String shown = ReceiptIds.shown(ledger, link);
      if (!shown.isEmpty()) {
        known.put("receipt ids of " + link, shown);
      }
    }
    return known;
  }

  private String depth(String queue) {
    return Optional.ofNullable(depths.get(queue)).map(String::valueOf).orElse("not known");
  }

  private static String chat(ClientReport report) {
    String state = report.state().name().toLowerCase(Locale.ROOT) + " since " + report.since();
    String why = report.state() == ClientState.ONLINE ? "" : reason(report.reason());
    return state + why + (report.launches() > 0 ? ", launched " + report.launches() + "x" : "");
  }

  private static String reason(String error) {
    return error.isEmpty() ? "" : " (" + error + ")";
  }
}
