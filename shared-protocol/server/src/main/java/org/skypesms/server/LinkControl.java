package org.skypesms.server;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.skypesms.broker.Sender;
import org.skypesms.message.Asker;
import org.skypesms.message.Control;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.server.config.Configuration;
import org.skypesms.server.config.ConfigurationProblem;
import org.skypesms.server.config.Reloading;
import org.skypesms.server.walk.Controls;
import org.skypesms.state.Ledger;
import org.skypesms.state.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Changes the links of a running half: reads their configuration again, pauses and resumes them.
 * Which links are paused is kept in the state, so that it is the same in both halves and outlives
 * them. Safe for use by any thread.
 */
public final class LinkControl {

  private static final Logger LOG = LoggerFactory.getLogger(LinkControl.class);
  private static final String PAUSED = "paused link ";
  private static final String ON = "on";

  private final Configuration started;
  private final Links links;
  private final Store store;
  private final Sender sender;
  private final Clock clock;
  private final List<Consumer<Configuration>> watchers = new CopyOnWriteArrayList<>();
  private volatile Configuration current;
  private volatile BooleanSupplier nothingBegun = () -> true;
  private volatile String lastReload = "as of the start";

  /** Over the links of a half that was started with this configuration. */
  LinkControl(Configuration started, Links links, Store store, Sender sender, Clock clock) {
    this.started = started;
    this.current = started;
    this.links = links;
    this.store = store;
    this.sender = sender;
    this.clock = clock;
  }

  /**
   * Reads the configuration again, as a whole; with one bad line nothing is changed. Links that
   * need another connection finish what is under way before it is made.
   */
  public synchronized ControlOutcome reload() {
    ControlOutcome outcome = tryReload();
    lastReload = outcome.sentence() + " (" + clock.instant() + ")";
    if (outcome instanceof ControlOutcome.Refused) {
      LOG.warn("{}", outcome.sentence());
    } else {
      LOG.info("{}", outcome.sentence());
    }
    return outcome;
  }

  private ControlOutcome tryReload() {
    try {
      Configuration next = started.again();
      List<String> done = new ArrayList<>(links.become(Settings.links(next)));
      Reloading.aboutPeople(current, next).forEach(key -> done.add(key + " is changed"));
      current = next;
      watchers.forEach(watcher -> watcher.accept(next));
      Set<String> later = Reloading.later(started, next);
      if (!later.isEmpty()) {
        done.add(
            String.join(", ", later)
                + (later.size() == 1 ? " takes" : " take")
                + " effect at the next start");
      }
      return new ControlOutcome.Done(
          "configuration reloaded: " + (done.isEmpty() ? "no change" : String.join("; ", done)));
    } catch (ConfigurationProblem | IllegalArgumentException problem) {
      return new ControlOutcome.Refused(
          "configuration not reloaded, nothing is changed: " + problem.getMessage());
    }
  }

  /** Tells of every configuration that was read again and is good. */
  public void watch(Consumer<Configuration> watcher) {
    watchers.add(watcher);
  }

  /** What came of the last reload, for status. */
  String lastReload() {
    return lastReload;
  }

  /** Lets a link take no new texts until it is resumed; it stays bound. */
  public CompletionStage<ControlOutcome> pause(String link) {
    return remember(link, true, "link %s is paused: it takes no new texts until it is resumed");
  }

  /** Lets a link take texts again. */
  public CompletionStage<ControlOutcome> resume(String link) {
    return remember(link, false, "link %s is resumed");
  }

  private CompletionStage<ControlOutcome> remember(String link, boolean paused, String done) {
    if (!links.names().contains(link)) {
      ControlOutcome refused =
          new ControlOutcome.Refused(
              "no link is called '%s'; there are: %s"
                  .formatted(shown(link), String.join(", ", links.names())));
      LOG.warn("{}", refused.sentence());
      return CompletableFuture.completedFuture(refused);
    }
    return apply(
        ledger -> ledger.counters().value(PAUSED + link, paused ? ON : "off"),
        done.formatted(link));
  }

  private CompletionStage<ControlOutcome> apply(Consumer<Ledger> change, String done) {
    return store
        .submit(
            ledger -> {
              change.accept(ledger);
              return null;
            })
        .thenCompose(kept -> look())
        .thenApply(
            applied -> {
              LOG.info("{}", done);
              return new ControlOutcome.Done(done);
            });
  }

  private static String shown(String link) {
    String plain = link.replaceAll("[^\\p{Alnum} ._-]", "?");
    return plain.length() > 40 ? plain.substring(0, 40) : plain;
  }

  /** Has the links do what the state says; to be called before they start, and now and then. */
  CompletionStage<Void> look() {
    return store.submit(this::paused).thenAccept(links::pause);
  }

  /** Begins no new text over any link until the end of it. */
  CompletionStage<ControlOutcome> drain(MessageId id, Optional<Asker> asker) {
    return apply(ledger -> Drain.begin(ledger, id, asker), "no new text is begun (drain)");
  }

  /** Takes texts again, save over links that are paused. */
  CompletionStage<ControlOutcome> endDrain() {
    return apply(Drain::end, "texts are begun again (no drain)");
  }

  /** Nothing is under way only while this says so as well. */
  public void idleWhen(BooleanSupplier nothingBegun) {
    this.nothingBegun = nothingBegun;
  }

  /** Whether nothing that was begun is under way, and no part waits for its answer. */
  boolean idle() {
    return nothingBegun.getAsBoolean()
        && links.statuses().stream().allMatch(link -> link.outstanding() == 0);
  }

  private Set<String> paused(Ledger ledger) {
    return Drain.on(ledger)
        ? Set.copyOf(links.names())
        : links.names().stream()
            .filter(link -> ledger.counters().value(PAUSED + link).equals(Optional.of(ON)))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Asks a half, this one or the other, by the broker; completes when the broker has it. */
  public CompletionStage<Void> tell(Half half, Control control) {
    return sender.send(
        Controls.outgoing(half, new MessageId("control/" + UUID.randomUUID()), control));
  }
}
