package org.skypesms.lab.phones;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skypesms.lab.http.Answers;

/**
 * The phones over HTTP: the operator interface's {@code /api/phones...} and {@code POST
 * /internal/handset-parts}, by which the SMSC process hands parts over. Errors are a status and a
 * sentence in plain text. Thread-safe.
 */
public final class PhonesApi {

  private static final long LONGEST_WAIT_SECONDS = 600;
  private static final long MOST_PHONES = 1_000;
  private static final long USUAL_LINES = 100;
  private static final Comparator<PhoneSummary> USED_LAST_FIRST =
      Comparator.comparing(PhoneSummary::lastAt).reversed();

  private final ObjectMapper json = new ObjectMapper();
  private final Phones phones;
  private final TextSending sending;

  /**
   * An interface to these phones; where sending is not possible, because a foreign SMSC serves the
   * run, they only receive.
   */
  public PhonesApi(Phones phones, TextSending sending) {
    this.phones = phones;
    this.sending = sending;
  }

  /** Adds the routes to an application. */
  public void addTo(Javalin app) {
    app.get("/api/phones", this::list);
    app.get("/api/phones/{number}/messages", this::messages);
    app.get("/api/phones/{number}/thread", this::thread);
    app.post("/api/phones/{number}/messages", this::send);
    app.post("/internal/handset-parts", this::takeParts);
    app.exception(WrongRequest.class, (wrong, ctx) -> ctx.status(400).result(wrong.getMessage()));
  }

  private void list(Context ctx) {
    Answers.json(
        ctx,
        phones.all().entrySet().stream()
            .map(PhoneSummary::of)
            .sorted(USED_LAST_FIRST)
            .limit(MOST_PHONES)
            .toList());
  }

  private void thread(Context ctx) {
    long most = wholeNumber(ctx, "most", USUAL_LINES);
    Answers.json(ctx, phones.find(number(ctx)).map(phone -> phone.thread(most)).orElse(List.of()));
  }

  private void messages(Context ctx) {
    String number = number(ctx);
    long after = wholeNumber(ctx, "after", 0);
    long waitMillis = Math.min(wholeNumber(ctx, "wait", 0), LONGEST_WAIT_SECONDS) * 1000;
    ctx.future(
        () ->
            phones
                .phone(number)
                .await(after, waitMillis)
                .thenAccept(texts -> Answers.json(ctx, texts)));
  }

  private void send(Context ctx) {
    if (!sending.isPossible()) {
      ctx.status(409).result("This run uses a foreign SMSC: the lab's phones cannot send to it.");
      return;
    }
    String number = number(ctx);
    PhoneRequest request = PhoneRequest.parse(json, ctx.body());
    ctx.status(201);
    Answers.json(ctx, Map.of("id", sending.send(number, request)));
  }

  private void takeParts(Context ctx) throws IOException {
    phones.take(json.readValue(ctx.bodyInputStream(), new TypeReference<List<HandsetPart>>() {}));
    ctx.status(204);
  }

  private static String number(Context ctx) {
    return PhoneNumbers.canonical(ctx.pathParam("number"))
        .orElseThrow(() -> new WrongRequest("This is no phone number: + and 3 to 15 digits."));
  }

  private static long wholeNumber(Context ctx, String name, long usual) {
    String value =
        Optional.ofNullable(ctx.queryParam(name))
            .filter(given -> !given.isEmpty())
            .orElse(Long.toString(usual));
    if (!value.matches("[0-9]{1,18}")) {
      throw new WrongRequest("\"" + name + "\" is no whole number.");
    }
    return Long.parseLong(value);
  }
}
