package org.skypesms.lab.http;

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

/**
 * Hands values as JSON to one address of another process of the lab's, which answers 204 when it
 * has them. Thread-safe.
 */
public final class JsonPost {

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final URI address;
  private final String whose;

  /**
   * To that address.
   *
   * @param whose what the process is called where it does not take something
   */
  public JsonPost(URI address, String whose) {
    this.address = address;
    this.whose = whose;
  }

  /**
   * Hands the value over, and waits for the answer.
   *
   * @throws IOException when it is not certain that the other has it; worth a retry
   */
  public void hand(Object value) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(Duration.ofSeconds(10))
            .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(value)))
            .build();
    try {
      HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
      if (answer.statusCode() != 204) {
        throw new IOException(whose + " answered " + answer.statusCode());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
