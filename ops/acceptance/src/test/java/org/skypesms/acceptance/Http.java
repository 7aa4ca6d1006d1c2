package org.skypesms.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** HTTP as a script would use it. */
final class Http {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private Http() {}

  static JsonNode get(String url) {
    try {
      return JSON.readTree(send(HttpRequest.newBuilder(URI.create(url)).GET()).body());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static String text(String url) {
    return send(HttpRequest.newBuilder(URI.create(url)).GET()).body();
  }

  /** The status, or 0 when nobody answers. */
  static int status(String url) {
    try {
      return send(HttpRequest.newBuilder(URI.create(url)).GET()).statusCode();
    } catch (UncheckedIOException nobody) {
      return 0;
    }
  }

  static int post(String url, Object body) {
    return write("POST", url, body);
  }

  static int put(String url, Object body) {
    return write("PUT", url, body);
  }

  private static int write(String method, String url, Object body) {
    try {
      String json = JSON.writeValueAsString(body);
      return send(HttpRequest.newBuilder(URI.create(url))
              .method(method, HttpRequest.BodyPublishers.ofString(json)))
          .statusCode();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
