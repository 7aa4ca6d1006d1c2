package org.skypesms.trials.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** JSON over HTTP with the parts of the pair. Safe for use by any thread. */
public final class Web {

  private static final Duration LIMIT = Duration.ofSeconds(90);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final ObjectMapper json = new ObjectMapper();

  /** Whether a GET is answered with 200. */
  public boolean answers(URI address) throws InterruptedException {
    try {
      return send(HttpRequest.newBuilder(address)).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** The answer to a GET. */
  public JsonNode get(URI address) throws IOException, InterruptedException {
    return read(send(HttpRequest.newBuilder(address)));
  }

  /** The answer to a POST; a missing node when it has none. */
  public JsonNode post(URI address, Object body) throws IOException, InterruptedException {
    return bring("POST", address, body);
  }

  /** The answer to a PUT; a missing node when it has none. */
  public JsonNode put(URI address, Object body) throws IOException, InterruptedException {
    return bring("PUT", address, body);
  }

  private JsonNode bring(String method, URI address, Object body)
      throws IOException, InterruptedException {
    return read(
        send(
            HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json.writeValueAsString(body)))));
  }

  private JsonNode read(HttpResponse<String> response) throws IOException {
    if (response.statusCode() / 100 != 2) {
      throw new IOException(
          response.uri() + " answers " + response.statusCode() + ": " + response.body());
    }
    return json.readTree(response.body());
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.timeout(LIMIT).build(), BodyHandlers.ofString());
  }
}
