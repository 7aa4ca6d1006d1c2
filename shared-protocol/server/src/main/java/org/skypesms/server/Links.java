package org.skypesms.server;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.skypesms.smpp.JsmppLink;
import org.skypesms.smpp.LateAnswers;
import org.skypesms.smpp.LinkState;
import org.skypesms.smpp.LinkStatus;
import org.skypesms.smpp.Receiver;

/** The links of a half, in the order of the configuration. Safe for use by any thread. */
public final class Links implements AutoCloseable {

  private static final List<LinkState> BEST_FIRST =
      List.of(LinkState.BOUND, LinkState.UNBOUND, LinkState.REFUSED, LinkState.CLOSED);

  private final List<PlannedLink> links;

  private Links(List<PlannedLink> links) {
    this.links = links;
  }

  /** Links by these plans, not started yet. */
  static Links of(List<LinkPlan> plans, Receiver receiver, LateAnswers lateAnswers, Clock clock) {
    return new Links(
        plans.stream()
            .map(
                plan ->
                    new PlannedLink(
                        plan, new JsmppLink(plan.settings(), receiver, lateAnswers, clock)))
            .toList());
  }

  /** Each with its plan. */
  public List<PlannedLink> all() {
    return links;
  }

  /** How many parts may be unanswered on all of them together. */
  public int window() {
    return links.stream().mapToInt(planned -> planned.plan().settings().window()).sum();
  }

  /** Starts to bind them. */
  void start() {
    links.forEach(planned -> planned.link().start());
  }

  /** How each stands. */
  List<LinkStatus> statuses() {
    return links.stream().map(PlannedLink::link).map(JsmppLink::status).toList();
  }

  /** The state of each in small letters, by name. */
  Map<String, String> states() {
    Map<String, String> states = new LinkedHashMap<>();
    links.forEach(planned -> states.put(planned.link().name(), word(planned.link().state())));
    return states;
  }

  /** The best state of any, in small letters: texts can flow while one is bound. */
  String best() {
    List<LinkState> states = links.stream().map(planned -> planned.link().state()).toList();
    return BEST_FIRST.stream().filter(states::contains).map(Links::word).findFirst().orElseThrow();
  }

  private static String word(LinkState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  /** Unbinds all of them at the same time. */
  @Override
  public void close() {
    CompletableFuture.allOf(
            links.stream()
                .map(planned -> CompletableFuture.runAsync(planned.link()::close, Links::inThread))
                .toArray(CompletableFuture[]::new))
        .join();
  }

  private static void inThread(Runnable closing) {
    new Thread(closing, "unbind").start();
  }
}
