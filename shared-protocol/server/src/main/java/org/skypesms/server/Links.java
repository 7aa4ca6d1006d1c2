package org.skypesms.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.skypesms.smpp.JsmppLink;
import org.skypesms.smpp.LinkStatus;

/**
 * The links of a half, in the order of the configuration; they may become others while it runs.
 * Safe for use by any thread.
 */
public final class Links implements AutoCloseable {

  private final Function<LinkPlan, JsmppLink> make;
  private final List<Consumer<List<PlannedLink>>> watchers = new CopyOnWriteArrayList<>();
  private final LinkExchange exchange = new LinkExchange();
  private volatile List<LinkPlan> plans = List.of();
  private volatile List<PlannedLink> links = List.of();
  private volatile Set<String> paused = Set.of();
  private boolean started;

  /** Links by these plans, not started yet. */
  Links(List<LinkPlan> plans, Function<LinkPlan, JsmppLink> make) {
    this.make = make;
    become(plans);
  }

  /** Each that this half binds, with its plan. */
  public List<PlannedLink> all() {
    return links;
  }

  /** The names of all, also of those that only the other half binds. */
  public List<String> names() {
    return plans.stream().map(LinkPlan::name).toList();
  }

  /** How what a link delivers is read. */
  public LinkReading reading(String name) {
    return plans.stream()
        .filter(plan -> plan.name().equals(name))
        .map(LinkPlan::reading)
        .findFirst()
        .orElse(LinkReading.STANDARD);
  }

  /** The link of that name, if this half binds it. */
  Optional<JsmppLink> named(String name) {
    return links.stream()
        .map(PlannedLink::link)
        .filter(link -> link.name().equals(name))
        .findFirst();
  }

  /** How many parts may be unanswered on all of them together. */
  public int window() {
    return links.stream().mapToInt(planned -> planned.plan().settings().flow().window()).sum();
  }

  /** Tells of the links, now and whenever they have become others; never twice at a time. */
  public synchronized void watch(Consumer<List<PlannedLink>> watcher) {
    watchers.add(watcher);
    watcher.accept(links);
  }

  /**
   * Makes the links what these plans say, and gives a line about each that changed. Who watches is
   * told before a link that goes takes no more texts.
   */
  synchronized List<String> become(List<LinkPlan> wanted) {
    List<PlannedLink> before = links;
    List<String> changes = LinkChanges.between(plans, wanted);
    plans = List.copyOf(wanted);
    links = plans.stream().filter(LinkPlan::here).map(plan -> planned(before, plan)).toList();
    pause(paused);
    watchers.forEach(watcher -> watcher.accept(links));
    exchange.run(before, links, started);
    return changes;
  }

  private PlannedLink planned(List<PlannedLink> before, LinkPlan plan) {
    return before.stream()
        .filter(known -> known.plan().settings().connectsLike(plan.settings()))
        .findFirst()
        .map(known -> known.become(plan))
        .orElseGet(() -> new PlannedLink(plan, make.apply(plan)));
  }

  /** Has those of these names take no new texts, and all others take them. */
  synchronized void pause(Set<String> names) {
    paused = names;
    links.forEach(planned -> planned.link().pause(names.contains(planned.plan().name())));
  }

  /** Starts to bind them. */
  synchronized void start() {
    started = true;
    links.forEach(planned -> planned.link().start());
  }

  /** How each that this half binds stands. */
  List<LinkStatus> statuses() {
    return links.stream().map(PlannedLink::link).map(JsmppLink::status).toList();
  }

  /** How each stands, also those that only the other half binds. */
  List<LinkRow> rows() {
    return plans.stream()
        .map(plan -> LinkRow.of(plan, named(plan.name()).map(JsmppLink::status)))
        .toList();
  }

  /** How the link of that name stands and why, one line. */
  String line(String name) {
    return named(name)
        .map(link -> LinkWords.line(link.status()))
        .orElse("bound by the other half only");
  }

  /** A word for each, by name. */
  Map<String, String> states() {
    Map<String, String> states = new LinkedHashMap<>();
    plans.forEach(
        plan ->
            states.put(
                plan.name(),
                named(plan.name())
                    .map(link -> LinkWords.of(link.status()))
                    .orElse(LinkWords.ELSEWHERE)));
    return states;
  }

  /** Unbinds all of them at the same time. */
  @Override
  public synchronized void close() {
    exchange.close(links);
  }
}
