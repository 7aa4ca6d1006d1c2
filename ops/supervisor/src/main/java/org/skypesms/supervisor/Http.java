package org.skypesms.supervisor;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Short questions to the parts over HTTP. Stateless. */
final class Http {

  private static final int PATIENCE_MILLIS = 1_000;

  private Http() {}

  /** The body that a GET is answered with; empty for anything but 200 within a second or two. */
  static Optional<String> get(URI address) {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setConnectTimeout(PATIENCE_MILLIS);
      connection.setReadTimeout(PATIENCE_MILLIS);
      connection.setInstanceFollowRedirects(false);
      try {
        return body(connection);
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> body(HttpURLConnection connection) throws IOException {
    if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
      return Optional.empty();
    }
    try (InputStream body = connection.getInputStream()) {
      return Optional.of(new String(body.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
