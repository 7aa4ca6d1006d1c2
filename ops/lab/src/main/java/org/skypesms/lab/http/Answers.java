package org.skypesms.lab.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.util.Map;

/** Answers of the lab's HTTP interface, always JSON. Thread-safe. */
public final class Answers {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Answers() {}

  /** Answers with this value; the status stays as it is. */
  public static void json(Context ctx, Object value) {
    ctx.contentType("application/json").result(text(value));
  }

  /** Answers with a status and a sentence that says what is wrong. */
  public static void error(Context ctx, int status, String sentence) {
    ctx.status(status);
    json(ctx, Map.of("error", sentence));
  }

  /** The value as JSON text on one line. */
  public static String text(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
