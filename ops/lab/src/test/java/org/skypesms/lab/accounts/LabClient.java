package org.skypesms.lab.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Speaks to the lab over a real port. */
public final class LabClient {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String base;

  /** A client of the lab on that port. */
  public LabClient(int port) {
    base = "http://127.0.0.1:" + port;
  }

  /** An answer: its status and its body, null if empty. */
  public record Answer(int status, JsonNode body, HttpResponse<byte[]> response) {}

  public Answer get(String path) throws Exception {
    return answer(http.send(request(path).GET().build(), BodyHandlers.ofByteArray()));
  }

  CompletableFuture<Answer> getLater(String path) {
    return http.sendAsync(request(path).GET().build(), BodyHandlers.ofByteArray())
        .thenApply(LabClient::answer);
  }

  Answer put(String path, String body) throws Exception {
    return send("PUT", path, body.getBytes(StandardCharsets.UTF_8));
  }

  public Answer post(String path, Map<String, ?> body) throws Exception {
    return send("POST", path, JSON.writeValueAsBytes(body));
  }

  public Answer delete(String path) throws Exception {
    return send("DELETE", path, new byte[0]);
  }

  Answer send(String method, String path, byte[] body) throws Exception {
    HttpRequest request = request(path).method(method, BodyPublishers.ofByteArray(body)).build();
    return answer(http.send(request, BodyHandlers.ofByteArray()));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path));
  }

  private static Answer answer(HttpResponse<byte[]> response) {
    try {
      boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
      return new Answer(
          response.statusCode(), json ? JSON.readTree(response.body()) : null, response);
    } catch (IOException e) {
      throw new AssertionError("no JSON", e);
    }
  }
}
