package org.skypesms.lab.scenarios;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.skypesms.lab.http.Answers;

/** {@code /api/scenarios}: the stories, playing one, stopping it. Thread-safe. */
public final class ScenariosApi {
  private static final long LONGEST_STOP_SECONDS = 60;

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record StoryView(
      String name,
      String title,
      String description,
      boolean available,
      String reason,
      String account,
      String phone) {

    static StoryView of(Plot plot, Optional<String> hindrance) {
      return new StoryView(
          plot.name(),
          plot.title(),
          plot.description(),
          hindrance.isEmpty(),
          hindrance.orElse(null),
          plot.account(),
          plot.phone());
    }
  }

  private final Scenarios scenarios;

  /** An interface to these stories. */
  public ScenariosApi(Scenarios scenarios) {
    this.scenarios = scenarios;
  }

  /** Adds the routes. */
  public void addTo(Javalin app) {
    app.get("/api/scenarios", this::list);
    app.post("/api/scenarios/{name}", this::play);
    app.delete("/api/scenarios", this::stop);
  }

  private void list(Context ctx) {
    Answers.json(
        ctx,
        scenarios.stories().stream()
            .map(story -> StoryView.of(story.plot(), scenarios.hindrance(story)))
            .toList());
  }

  private void play(Context ctx) {
    Optional<Story> story =
        scenarios.stories().stream()
            .filter(each -> each.plot().name().equals(ctx.pathParam("name")))
            .findFirst();
    if (story.isEmpty()) {
      Answers.error(ctx, 404, "There is no such scenario.");
      return;
    }
    scenarios
        .play(story.get())
        .ifPresentOrElse(why -> Answers.error(ctx, 409, why), () -> ctx.status(202));
  }

  private void stop(Context ctx) {
    ctx.future(
        () ->
            scenarios
                .stop()
                .completeOnTimeout(null, LONGEST_STOP_SECONDS, TimeUnit.SECONDS)
                .thenRun(() -> ctx.status(204)));
  }
}
