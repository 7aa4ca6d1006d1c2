package org.skypesms.server;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.skypesms.broker.BrokerLink;
import org.skypesms.broker.QueueCounts;
import org.skypesms.chat.ChatClient;
import org.skypesms.chat.ClientReport;
import org.skypesms.chat.ClientState;
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

  private final Half half;
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
  private volatile Map<String, String> depths = Map.of();
  private volatile Map<String, String> receiptIds = Map.of();

  /**
   * Of a half with these parts and queues.
   *
   * @param configuration when it was read, and what came of that
   */
  public HalfStatus(
      Half half,
      BrokerLink broker,
      List<String> watched,
      Links links,
      Supplier<String> configuration,
      ChatClient chat,
      Store store,
      Clock clock) {
    this.half = half;
    this.broker = broker;
    this.queues = new QueueCounts(broker);
    this.watched = watched;
    this.links = links;
    this.configuration = configuration;
    this.chat = chat;
    this.store = store;
    this.clock = clock;
    this.since = clock.instant();
  }

  /** When the process came up. */
  public Instant since() {
    return since;
  }

  /** How the half stands now. */
  public Status now() {
    Map<String, Long> messages = new LinkedHashMap<>();
    COUNTED.forEach(name -> messages.put(name, counts.getOrDefault(name, 0L)));
    return new Status(
        half.id(),
        "active",
        since,
        clock.instant(),
        broker.up() ? "up" : "away",
        LinkWords.best(links.states().values()),
        chat.state().name().toLowerCase(Locale.ROOT),
        links.states(),
        messages,
        facts());
  }

  /** Looks at counts and queues, and writes the half's status row. */
  public CompletionStage<Void> look() {
    Map<String, String> seen = new LinkedHashMap<>();
    for (String queue : watched) {
      OptionalLong depth = broker.up() ? queues.of(queue) : OptionalLong.empty();
      seen.put(
          "queue " + queue, depth.isPresent() ? String.valueOf(depth.getAsLong()) : "not known");
    }
    depths = seen;
    return store
        .submit(
            ledger -> {
              receiptIds = receiptIds(ledger);
              StatusRows.write(ledger, half, now(), clock);
              return ledger.counters().all();
            })
        .thenAccept(all -> counts = all);
  }

  private Map<String, String> facts() {
    List<LinkStatus> smscs = links.statuses();
    Map<String, String> facts = new LinkedHashMap<>();
    links.names().forEach(name -> facts.put("link " + name, links.line(name)));
    facts.putAll(receiptIds);
    facts.put("chat client", chat(chat.report()));
    facts.put("last text to the SMSC", latest(smscs, LinkStatus::lastSubmit));
    facts.put("last from the SMSC", latest(smscs, LinkStatus::lastDeliver));
    int outstanding = smscs.stream().mapToInt(LinkStatus::outstanding).sum();
    facts.put("parts without answer", String.valueOf(outstanding));
    facts.putAll(depths);
    facts.put("configuration", configuration.get());
    return facts;
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

  private static String latest(
      List<LinkStatus> smscs, Function<LinkStatus, Optional<Instant>> time) {
    return smscs.stream()
        .map(time)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .map(Instant::toString)
        .orElse("none yet");
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
