package org.skypesms.lab.accounts;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skypesms.lab.http.Answers;
import org.skypesms.lab.skype.LabSkype;
import org.skypesms.lab.skype.UnknownAccount;
import org.skypesms.lab.skype.client.SkypeClient;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.RefusedByNetwork;

/**
 * {@code /api/accounts} of the operator interface (ops/lab/http.md). Errors are JSON {@code
 * {"error":"sentence"}} with 400, 404 or 503. Thread-safe.
 */
public final class AccountsApi {
  private static final long LONGEST_WAIT = 600;
  private static final Set<String> MESSAGE = new LinkedHashSet<>(List.of("to", "text"));
  private static final String PERSON = "/api/accounts/{skypename}";

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
    app.get(PERSON, ctx -> Answers.json(ctx, AccountView.of(lab, name(ctx))));
    app.put(PERSON, this::put);
    app.get(PERSON + "/messages", this::messages);
    app.post(PERSON + "/messages", this::type);
    app.post(PERSON + "/client", this::act);
    app.get(PERSON + "/switches", this::switches);
    app.put(PERSON + "/switches", this::changeSwitches);
    app.exception(BadRequest.class, (e, ctx) -> Answers.error(ctx, 400, e.getMessage()));
    app.exception(UnknownAccount.class, (e, ctx) -> Answers.error(ctx, 404, e.getMessage()));
    app.exception(
        RefusedByNetwork.class, (e, ctx) -> Answers.error(ctx, status(e), e.getMessage()));
  }

  private void list(Context ctx) {
    List<String> names = lab.people().each(Account::name);
    Answers.json(ctx, names.stream().map(name -> AccountView.of(lab, name)).toList());
  }

  private void put(Context ctx) {
    AccountChange change =
        new AccountChange(JsonBody.parse(ctx.bodyAsBytes(), AccountChange.FIELDS));
    lab.people().put(name(ctx), change::applyTo);
    lab.people().standing(name(ctx), change::applyTo);
    Answers.json(ctx, AccountView.of(lab, name(ctx)));
  }

  private void type(Context ctx) {
    JsonBody body = JsonBody.parse(ctx.bodyAsBytes(), MESSAGE);
    String text = body.demandedText("text");
    if (text.isEmpty()) {
      throw new BadRequest("text is empty");
    }
    long id = lab.people().type(name(ctx), body.demandedText("to"), text);
    ctx.status(201);
    Answers.json(ctx, Map.of("id", id));
  }

  private void messages(Context ctx) {
    long after = Query.number(ctx, "after", 0);
    long wait = Math.min(LONGEST_WAIT, Query.number(ctx, "wait", 0));
    String name = name(ctx);
    ctx.future(
        () ->
            poll.linesAfter(name, after, wait)
                .thenAccept(lines -> Answers.json(ctx, lines.stream().map(LineView::of).toList())));
  }

  private void act(Context ctx) {
    JsonBody body = JsonBody.parse(ctx.bodyAsBytes(), Set.of("action"));
    ClientAction.of(body.demandedText("action")).applyTo(lab, name(ctx));
    ctx.status(204);
  }

  private void switches(Context ctx) {
    Answers.json(ctx, SwitchesBody.of(lab.client(name(ctx)).switches()));
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
}
