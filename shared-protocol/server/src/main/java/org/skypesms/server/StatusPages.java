package org.skypesms.server;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The half's own web pages: {@code /status}, {@code /status.json}, {@code /health/live}, {@code
 * /health/ready} and {@code /metrics}. Safe for use by any thread.
 */
public final class StatusPages implements AutoCloseable {

  private static final int NOT_READY = 503;
  private static final String STRICT =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

  private final Supplier<Status> status;
  private final Supplier<Optional<Status>> other;
  private final Supplier<String> metrics;
  private final Javalin http;

  /**
   * Listens on the given address.
   *
   * @param status how the half stands
   * @param other how the other half stood last
   * @param metrics the measurements in their text form
   */
  public StatusPages(
      String host,
      int port,
      Supplier<Status> status,
      Supplier<Optional<Status>> other,
      Supplier<String> metrics) {
    this.other = other;
    this.status = status;
    this.metrics = metrics;
    this.http =
        Javalin.create(
                config -> {
                  config.showJavalinBanner = false;
                  config.jetty.threadPool = new QueuedThreadPool(12, 2);
                })
            .before(
                context ->
                    context
                        .header("Content-Security-Policy", STRICT)
                        .header("X-Content-Type-Options", "nosniff"))
            .get("/", context -> context.redirect("/status"))
            .get("/status", this::page)
            .get("/status.json", this::statusJson)
            .get("/health/live", context -> context.result("live"))
            .get("/health/ready", this::ready)
            .get(
                "/metrics",
                context ->
                    context
                        .contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(this.metrics.get()))
            .start(host, port);
  }

  /** The port it listens on. */
  public int port() {
    return http.port();
  }

  private void page(Context context) {
    context.html(StatusHtml.of(status.get(), other.get()));
  }

  private void statusJson(Context context) {
    context.contentType("application/json").result(StatusJson.write(status.get()));
  }

  private void ready(Context context) {
    Status now = status.get();
    if (now.ready()) {
      context.result("ready");
      return;
    }
    context
        .status(NOT_READY)
        .result(
            "not ready: "
                + now.role()
                + ", broker "
                + now.broker()
                + ", smsc "
                + now.smsc()
                + ", chat "
                + now.chat());
  }

  @Override
  public void close() {
    http.stop();
  }
}
