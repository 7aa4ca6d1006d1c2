package org.skypesms.lab.accounts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skypesms.lab.skype.LabSkype;
import org.skypesms.lab.skype.UnknownAccount;
import org.skypesms.lab.skype.client.SkypeClient;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.RefusedByNetwork;

/**
 * {@code /api/accounts} of the operator interface (design section 9). Errors are JSON {@code
 * {"error":"sentence"}} with 400, 404 or 503. Thread-safe.
 */
public final class AccountsApi {
  private static final long LONGEST_WAIT = 600;
  private static final Set<String> MESSAGE = new LinkedHashSet<>(List.of("to", "text"));
  private static final String PERSON = "/api/accounts/{skypename}";

  private final ObjectMapper json = new ObjectMapper();
  private final LabSkype lab;
  private final LongPoll poll;

  /** The interface to that network. */
  public AccountsApi(LabSkype lab) {
    this.lab = lab;
    this.poll = new LongPoll(lab.people());
  }

  /** Adds the routes and their errors. */
  public void addTo(Javalin app) {
    app.get("/api/accounts", this::list);
    app.get(PERSON, ctx -> answer(ctx, AccountView.of(lab, name(ctx))));
    app.put(PERSON, this::put);
    app.get(PERSON + "/messages", this::messages);
    app.post(PERSON + "/messages", this::type);
    app.post(PERSON + "/client", this::act);
    app.get(PERSON + "/switches", this::switches);
    app.put(PERSON + "/switches", this::changeSwitches);
    app.exception(BadRequest.class, (e, ctx) -> error(ctx, 400, e));
    app.exception(UnknownAccount.class, (e, ctx) -> error(ctx, 404, e));
    app.exception(RefusedByNetwork.class, (e, ctx) -> error(ctx, status(e), e));
  }

  private void list(Context ctx) {
    List<String> names = lab.people().each(Account::name);
    answer(ctx, names.stream().map(name -> AccountView.of(lab, name)).toList());
  }

  private void put(Context ctx) {
    AccountChange change =
        new AccountChange(JsonBody.parse(ctx.bodyAsBytes(), AccountChange.FIELDS));
    lab.people().put(name(ctx), change::applyTo);
    lab.people().standing(name(ctx), change::applyTo);
    answer(ctx, AccountView.of(lab, name(ctx)));
  }

  private void type(Context ctx) {
    JsonBody body = JsonBody.parse(ctx.bodyAsBytes(), MESSAGE);
    String text = body.demandedText("text");
    if (text.isEmpty()) {
      throw new BadRequest("text is empty");
    }
    long id = lab.people().type(name(ctx), body.demandedText("to"), text);
    ctx.status(201);
    answer(ctx, Map.of("id", id));
  }

  private void messages(Context ctx) {
    long after = number(ctx, "after");
    long wait = Math.min(LONGEST_WAIT, number(ctx, "wait"));
    String name = name(ctx);
    ctx.future(
        () ->
            poll.linesAfter(name, after, wait)
                .thenAccept(lines -> answer(ctx, lines.stream().map(LineView::of).toList())));
  }

  private void act(Context ctx) {
    JsonBody body = JsonBody.parse(ctx.bodyAsBytes(), Set.of("action"));
    ClientAction.of(body.demandedText("action")).applyTo(lab, name(ctx));
    ctx.status(204);
  }

  private void switches(Context ctx) {
    answer(ctx, SwitchesBody.of(lab.client(name(ctx)).switches()));
  }

  private void changeSwitches(Context ctx) {
    JsonBody body = JsonBody.parse(ctx.bodyAsBytes(), SwitchesBody.FIELDS);
    SkypeClient client = lab.client(name(ctx));
    client.switches(SwitchesBody.applied(body, client.switches()));
    switches(ctx);
  }

  private static int status(RefusedByNetwork refused) {
    return switch (refused.reason()) {
      case BAD_NAME, NOT_ALLOWED -> 400;
      case UNKNOWN_ACCOUNT -> 404;
      case BLOCKED -> 409;
      case FULL -> 503;
    };
  }

  private static String name(Context ctx) {
    return ctx.pathParam("skypename");
  }

  private static long number(Context ctx, String name) {
    String value = ctx.queryParam(name);
    if (value == null || value.isEmpty()) {
      return 0;
    }
    if (!value.matches("[0-9]{1,18}")) {
      throw new BadRequest(name + " is a whole number");
    }
    return Long.parseLong(value);
  }

  private void error(Context ctx, int status, Exception problem) {
    ctx.status(status);
    answer(ctx, Map.of("error", problem.getMessage()));
  }

  private void answer(Context ctx, Object value) {
    try {
      ctx.contentType("application/json").result(json.writeValueAsBytes(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
