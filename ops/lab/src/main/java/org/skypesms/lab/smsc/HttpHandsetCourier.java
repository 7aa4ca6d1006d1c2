package org.skypesms.lab.smsc;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.skypesms.lab.phones.HandsetPart;

/**
 * The way to the lab process, which holds the handsets: its {@code POST /internal/handset-parts}.
 * Thread-safe.
 */
final class HttpHandsetCourier implements HandsetCourier {

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final URI parts;

  HttpHandsetCourier(URI lab) {
    this.parts = lab.resolve("/internal/handset-parts");
  }

  @Override
  public void deliver(List<HandsetPart> batch) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(parts)
            .timeout(Duration.ofSeconds(10))
            .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(batch)))
            .build();
    try {
      HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
      if (answer.statusCode() != 204) {
        throw new IOException("the lab answered " + answer.statusCode());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
