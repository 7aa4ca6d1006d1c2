package org.skypesms.server;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.skypesms.chat.ChatClient;
import org.skypesms.message.Address;

/** The half's measurements in the Prometheus text form. Safe for use by any thread. */
public final class Metrics {

  private static final List<String> STATES =
      List.of(
          "accepted", "sent", "delivered", "failed", "expired", "cancelled", "unknown", "received");

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  /** Of a half that stands so, over links that count so, with that chat client. */
  public Metrics(HalfStatus status, Links links, ChatClient chat) {
    up("broker", status, now -> now.broker().equals("up"));
    up("smsc", status, Status::smscThere);
    up("chat", status, now -> now.chat().equals("online"));
    Gauge.builder("gateway.ready", status, half -> half.now().ready() ? 1 : 0)
        .description("1 when messages can flow")
        .register(registry);
    STATES.forEach(
        state ->
            FunctionCounter.builder(
                    "gateway.messages", status, half -> half.now().messages().get(state))
                .tag("state", state)
                .description("messages of both halves by state, over all time")
                .register(registry));
    FunctionCounter.builder("chat.client.launches", chat, client -> client.report().launches())
        .description("how often the chat client was missing and was launched")
        .register(registry);
    status.watched().forEach(queue -> depth(queue, status));
    new LinkMeters(registry, links).follow();
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
  }

  private void up(String what, HalfStatus status, Function<Status, Boolean> good) {
    Gauge.builder("gateway.link.up", status, half -> good.apply(half.now()) ? 1 : 0)
        .tag("link", what)
        .description("1 when the link is there")
        .register(registry);
  }

  private void depth(String queue, HalfStatus status) {
    boolean dead = Address.isDead(queue);
    Gauge.builder(
            dead ? "gateway.dead.letters" : "gateway.queue.messages",
            status,
            half -> depth(half, queue))
        .tag("queue", queue)
        .description(dead ? "dead letters, to be looked at" : "messages that are not finished")
        .register(registry);
  }

  private static double depth(HalfStatus half, String queue) {
    OptionalLong known = half.depthOf(queue);
    return known.isPresent() ? known.getAsLong() : Double.NaN;
  }

  /** The page at {@code /metrics}. */
  public String page() {
    return registry.scrape();
  }
}
