package org.skypesms.lab.queues;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.skypesms.lab.http.Answers;

/** {@code GET /api/queues}: how full the broker's queues are. Thread-safe. */
public final class QueuesApi {
  private final Optional<QueueWatch> watch;

  /** The queues of this watch; without one the broker is never reachable. */
  public QueuesApi(Optional<QueueWatch> watch) {
    this.watch = watch;
  }

  /** Adds the route. */
  public void addTo(Javalin app) {
    app.get("/api/queues", this::queues);
  }

  private void queues(Context ctx) {
    ctx.future(
        () ->
            watch
                .map(QueueWatch::depths)
                .orElseGet(() -> CompletableFuture.completedFuture(Depths.AWAY))
                .thenAccept(depths -> Answers.json(ctx, depths)));
  }
}
