package org.skypesms.server;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.skypesms.smpp.JsmppLink;
import org.skypesms.smpp.LinkCounts;
import org.skypesms.smpp.LinkState;
import org.skypesms.smpp.LinkStatus;

/**
 * The measurements of each link by its name, whichever link has that name. Guarded by the lock of
 * its links.
 */
final class LinkMeters {

  private final MeterRegistry registry;
  private final Links links;
  private final Map<String, List<Meter>> meters = new TreeMap<>();

  LinkMeters(MeterRegistry registry, Links links) {
    this.registry = registry;
    this.links = links;
  }

  /** Measures the links there are, from now on. */
  void follow() {
    links.watch(now -> follow(now.stream().map(planned -> planned.plan().name()).toList()));
  }

  private void follow(List<String> names) {
    meters.keySet().stream().filter(name -> !names.contains(name)).toList().forEach(this::forget);
    names.forEach(name -> meters.computeIfAbsent(name, this::measure));
  }

  private void forget(String name) {
    meters.remove(name).forEach(registry::remove);
  }

  private List<Meter> measure(String link) {
    List<Meter> made = new ArrayList<>();
    made.add(parts("submitted", link, LinkCounts::submitted));
    made.add(parts("accepted", link, LinkCounts::accepted));
    made.add(parts("failed", link, LinkCounts::failed));
    made.add(parts("received", link, LinkCounts::received));
    made.add(gauge("smpp.outstanding", link, "parts without answer", LinkStatus::outstanding));
    made.add(gauge("smpp.bound", link, "1 while the link is bound", on(LinkState.BOUND)));
    made.add(
        gauge(
            "smpp.refused",
            link,
            "1 while the link's credentials or certificates are refused",
            on(LinkState.REFUSED)));
    made.add(
        gauge(
            "smpp.paused",
            link,
            "1 while the link is told to take no texts",
            now -> now.paused() ? 1 : 0));
    return made;
  }

  private static ToDoubleFunction<LinkStatus> on(LinkState state) {
    return now -> now.state() == state ? 1 : 0;
  }

  private Meter gauge(
      String name, String link, String description, ToDoubleFunction<LinkStatus> value) {
    return Gauge.builder(name, links, all -> read(all, link, value))
        .tag("link", link)
        .description(description)
        .register(registry);
  }

  private Meter parts(String what, String link, ToDoubleFunction<LinkCounts> count) {
    return FunctionCounter.builder(
            "smpp.parts", links, all -> read(all, link, now -> count.applyAsDouble(now.counts())))
        .tag("link", link)
        .tag("what", what)
        .description("parts over the SMPP link since it was made")
        .register(registry);
  }

  private static double read(Links all, String link, ToDoubleFunction<LinkStatus> value) {
    return all.named(link).map(JsmppLink::status).map(value::applyAsDouble).orElse(0.0);
  }
}
