package org.skypesms.lab.parts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The operator interface's {@code POST /api/parts/{part}}: stop, start or kill a part of the run.
 * Answers 204 when it is done, 404 for an unknown part, 400 for an unknown action, 409 with the
 * supervisor's sentence when it refused, 504 when it did not answer within 20 seconds. Thread-safe.
 */
public final class PartsApi {

  private static final Set<String> PARTS = Set.of("broker", "smsc", "skype-to-sms", "sms-to-skype");
  private static final Set<String> ACTIONS = Set.of("stop", "start", "kill");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ObjectMapper json = new ObjectMapper();
  private final SupervisorLine supervisor;
  private final Duration patience;

  /** An interface to the parts that this supervisor runs. */
  public PartsApi(SupervisorLine supervisor) {
    this(supervisor, PATIENCE);
  }

  PartsApi(SupervisorLine supervisor, Duration patience) {
    this.supervisor = supervisor;
    this.patience = patience;
  }

  /** Adds the route to an application. */
  public void addTo(Javalin app) {
    app.post("/api/parts/{part}", this::act);
  }

  private void act(Context ctx) {
    String part = ctx.pathParam("part");
    String action = action(ctx.body());
    if (!PARTS.contains(part)) {
      ctx.status(404)
          .result(
              "There is no such part; the parts are broker, smsc, skype-to-sms and sms-to-skype.");
      return;
    }
    if (!ACTIONS.contains(action)) {
      ctx.status(400).result("\"action\" must be stop, start or kill.");
      return;
    }
    ctx.future(
        () ->
            supervisor
                .ask(part, action)
                .completeOnTimeout(
                    new Outcome.Unanswered(), patience.toMillis(), TimeUnit.MILLISECONDS)
                .thenAccept(outcome -> answer(ctx, outcome)));
  }

  private String action(String body) {
    try {
      return json.readTree(body).path("action").asText();
    } catch (JsonProcessingException e) {
      return "";
    }
  }

  private static void answer(Context ctx, Outcome outcome) {
    if (outcome instanceof Outcome.Failed failed) {
      ctx.status(409).result(failed.sentence());
    } else if (outcome instanceof Outcome.Unanswered) {
      ctx.status(504).result("The supervisor has not answered.");
    } else {
      ctx.status(204);
    }
  }
}
