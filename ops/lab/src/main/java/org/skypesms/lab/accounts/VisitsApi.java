package org.skypesms.lab.accounts;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.skypesms.lab.http.Answers;
import org.skypesms.lab.skype.People;
import org.skypesms.lab.skype.network.Call;

/**
 * {@code /api/accounts/{skypename}/calls} and {@code /requests}: a person calls and sees what
 * became of it, or asks for authorisation. Thread-safe.
 */
public final class VisitsApi {
  private static final String REQUESTS = "/api/accounts/{skypename}/requests";
  private static final String CALLS = "/api/accounts/{skypename}/calls";

  private final People people;

  /** Of these people. */
  public VisitsApi(People people) {
    this.people = people;
  }

  /** Adds the routes. */
  public void addTo(Javalin app) {
    app.get(CALLS, this::list);
    app.post(CALLS, this::call);
    app.post(REQUESTS, this::request);
  }

  private void call(Context ctx) {
    JsonBody body = JsonBody.parse(ctx.bodyAsBytes(), Set.of("to"));
    long id = people.call(ctx.pathParam("skypename"), body.demandedText("to"));
    ctx.status(201);
    Answers.json(ctx, Map.of("id", id));
  }

  private void request(Context ctx) {
    JsonBody body = JsonBody.parse(ctx.bodyAsBytes(), Set.of("to", "text"));
    people.request(
        ctx.pathParam("skypename"), body.demandedText("to"), body.text("text").orElse(""));
    ctx.status(204);
  }

  private void list(Context ctx) {
    List<Map<String, Object>> calls = people.calls(ctx.pathParam("skypename"), VisitsApi::view);
    Answers.json(ctx, calls);
  }

  private static Map<String, Object> view(Call call) {
    return Map.of(
        "id", call.id(),
        "partner", call.partner().name(),
        "incoming", call.incoming(),
        "status", call.status().name().toLowerCase(Locale.ROOT));
  }
}
