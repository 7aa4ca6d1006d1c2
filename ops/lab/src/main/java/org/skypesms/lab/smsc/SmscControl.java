package org.skypesms.lab.smsc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.skypesms.lab.http.ForeignPages;
import org.skypesms.lab.phones.OutgoingPart;

/** The SMSC's HTTP control on loopback; its paths are told in {@code ops/lab/smsc.md}. */
final class SmscControl implements AutoCloseable {

  private final ObjectMapper json = new ObjectMapper();
  private final LabSmsc smsc;
  private final Javalin app;

  SmscControl(LabSmsc smsc, int port) {
    this.smsc = smsc;
    this.app = Javalin.create(config -> config.showJavalinBanner = false);
    app.before(ForeignPages::refuse);
    app.get("/behaviour", ctx -> answer(ctx, smsc.behaviour()));
    app.put("/behaviour", this::behave);
    app.get("/sessions", ctx -> answer(ctx, smsc.sessions()));
    app.post("/sessions/close", this::closeSessions);
    app.get("/counts", ctx -> answer(ctx, smsc.counts()));
    app.post("/internal/texts", this::takeTexts);
    app.exception(
        JsonProcessingException.class,
        (e, ctx) -> ctx.status(400).result("Not understood: " + e.getOriginalMessage()));
    app.start("127.0.0.1", port);
  }

  int port() {
    return app.port();
  }

  private void behave(Context ctx) throws JsonProcessingException {
    JsonNode changes = json.readTree(ctx.body());
    if (!changes.isObject()) {
      ctx.status(400).result("A JSON object with the fields to change is wanted.");
      return;
    }
    ObjectNode behaviour = json.valueToTree(smsc.behaviour());
    behaviour.setAll((ObjectNode) changes);
    smsc.behave(json.treeToValue(behaviour, Behaviour.class));
    answer(ctx, smsc.behaviour());
  }

  private void closeSessions(Context ctx) {
    smsc.closeSessions();
    ctx.status(204);
  }

  private void takeTexts(Context ctx) throws IOException {
    smsc.hand(json.readValue(ctx.bodyInputStream(), new TypeReference<List<OutgoingPart>>() {}));
    ctx.status(204);
  }

  private void answer(Context ctx, Object value) throws JsonProcessingException {
    ctx.contentType("application/json").result(json.writeValueAsBytes(value));
  }

  @Override
  public void close() {
    app.stop();
  }
}
