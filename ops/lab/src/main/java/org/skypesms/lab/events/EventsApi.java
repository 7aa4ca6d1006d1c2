package org.skypesms.lab.events;

import io.javalin.Javalin;
import io.javalin.http.Context;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.server.Request;
import org.skypesms.lab.http.Answers;

/** {@code GET /api/events}: server-sent events; 503 for the 65th listener. Thread-safe. */
public final class EventsApi {
  private final EventHub hub;

  /** The events of that hub. */
  public EventsApi(EventHub hub) {
    this.hub = hub;
  }

  /** Adds the route. */
  public void addTo(Javalin app) {
    app.get("/api/events", this::listen);
  }

  private void listen(Context ctx) {
    ServletOutputStream out = output(ctx);
    AtomicReference<EventStream> opened = new AtomicReference<>();
    boolean added =
        hub.add(
            gathered -> {
              opened.set(new EventStream(gathered, out, () -> cut(ctx), hub.patience()));
              return opened.get();
            });
    if (!added) {
      Answers.error(ctx, 503, "64 listeners are served already.");
      return;
    }
    ctx.contentType("text/event-stream");
    ctx.future(() -> begin(ctx, out, opened.get()));
  }

  private static CompletableFuture<Void> begin(
      Context ctx, ServletOutputStream out, EventStream stream) {
    try {
      AsyncContext async =
          ctx.req().isAsyncStarted() ? ctx.req().getAsyncContext() : ctx.req().startAsync();
      async.setTimeout(0);
      out.setWriteListener(stream);
    } catch (IllegalStateException e) {
      stream.end();
      throw e;
    }
    return stream.ended();
  }

  private static ServletOutputStream output(Context ctx) {
    try {
      return ctx.res().getOutputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Only this ends a connection whose buffers are full. */
  private static void cut(Context ctx) {
    Request.getBaseRequest(ctx.req()).getHttpChannel().getEndPoint().close();
  }
}
