package org.skypesms.lab.accounts;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skypesms.lab.http.Answers;
import org.skypesms.lab.skype.LabSkype;
import org.skypesms.lab.skype.NotPossible;
import org.skypesms.lab.skype.NotThere;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.ChatView;

/**
 * The windows of an account's Skype client over HTTP: contacts, chats, their messages and what a
 * person does there. Lists are bounded. Errors are those of {@link AccountsApi}, and 409 for what
 * cannot be done. Thread-safe.
 */
public final class ChatsApi {
  private static final long MOST_CONTACTS = 1_000;
  private static final long MOST_CHATS = 200;
  private static final long MOST_MESSAGES = 200;
  private static final long USUAL_MESSAGES = 100;
  private static final String PERSON = "/api/accounts/{skypename}";
  private static final String CHAT = PERSON + "/chats/{chat}";
  private static final Comparator<ChatView> NEWEST_FIRST =
      Comparator.comparing((ChatView view) -> view.chat().activity()).reversed();

  private final LabSkype lab;

  /** The windows of that network's accounts. */
  public ChatsApi(LabSkype lab) {
    this.lab = lab;
  }

  /** Adds the routes and their errors. */
  public void addTo(Javalin app) {
    app.get(PERSON + "/contacts", this::contacts);
    app.put(PERSON + "/contacts/{other}", this::block);
    app.get(PERSON + "/chats", this::chats);
    app.get(CHAT + "/messages", this::messages);
    app.post(CHAT + "/messages", this::say);
    app.post(CHAT + "/seen", this::seen);
    app.put(PERSON + "/chat-messages/{id}", this::edit);
    app.post(PERSON + "/requests/{other}", this::answerRequest);
    app.exception(NotThere.class, (e, ctx) -> Answers.error(ctx, 404, e.getMessage()));
    app.exception(NotPossible.class, (e, ctx) -> Answers.error(ctx, 409, e.getMessage()));
  }

  private void contacts(Context ctx) {
    Answers.json(
        ctx,
        lab.windows().contacts(name(ctx)).stream()
            .limit(MOST_CONTACTS)
            .map(ContactView::of)
            .toList());
  }

  private void chats(Context ctx) {
    Answers.json(ctx, lab.people().read(name(ctx), ChatsApi::newest));
  }

  private static List<ChatSummary> newest(Account owner) {
    return owner.chats().stream()
        .sorted(NEWEST_FIRST)
        .limit(MOST_CHATS)
        .map(view -> ChatSummary.of(owner, view))
        .toList();
  }

  private void messages(Context ctx) {
    long before = Query.number(ctx, "before", Long.MAX_VALUE);
    long most = Math.min(MOST_MESSAGES, Query.number(ctx, "most", USUAL_MESSAGES));
    List<ChatLine> lines =
        lab.windows()
            .chat(
                name(ctx), chat(ctx), (owner, view) -> ChatLine.before(owner, view, before, most));
    Answers.json(ctx, lines);
  }

  private void say(Context ctx) {
    long id = lab.windows().say(name(ctx), chat(ctx), text(ctx));
    ctx.status(201);
    Answers.json(ctx, Map.of("id", id));
  }

  private void seen(Context ctx) {
    lab.windows().seen(name(ctx), chat(ctx));
    ctx.status(204);
  }

  private void edit(Context ctx) {
    String id = ctx.pathParam("id");
    if (!id.matches("[0-9]{1,18}")) {
      throw new BadRequest("the message's id is a whole number");
    }
    lab.windows().edit(name(ctx), Long.parseLong(id), text(ctx));
    ctx.status(204);
  }

  private void answerRequest(Context ctx) {
    lab.windows().answerRequest(name(ctx), ctx.pathParam("other"), flag(ctx, "accept"));
    ctx.status(204);
  }

  private void block(Context ctx) {
    lab.windows().block(name(ctx), ctx.pathParam("other"), flag(ctx, "blocked"));
    ctx.status(204);
  }

  private static boolean flag(Context ctx, String field) {
    return JsonBody.parse(ctx.bodyAsBytes(), Set.of(field))
        .bool(field)
        .orElseThrow(() -> new BadRequest("the field " + field + " is missing"));
  }

  private static String text(Context ctx) {
    String text = JsonBody.parse(ctx.bodyAsBytes(), Set.of("text")).demandedText("text");
    if (text.isEmpty()) {
      throw new BadRequest("text is empty");
    }
    return text;
  }

  private static String name(Context ctx) {
    return ctx.pathParam("skypename");
  }

  private static String chat(Context ctx) {
    return ctx.pathParam("chat");
  }
}
