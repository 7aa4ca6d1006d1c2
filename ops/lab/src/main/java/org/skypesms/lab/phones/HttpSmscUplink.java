package org.skypesms.lab.phones;

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

/** The way to the SMSC process: its {@code POST /internal/texts}. Thread-safe. */
public final class HttpSmscUplink implements SmscUplink {

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final URI texts;

  /** An uplink to the SMSC whose HTTP control is at this base address. */
  public HttpSmscUplink(URI smsc) {
    this.texts = smsc.resolve("/internal/texts");
  }

  @Override
  public void hand(List<OutgoingPart> parts) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(texts)
            .timeout(Duration.ofSeconds(10))
            .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(parts)))
            .build();
    try {
      HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
      if (answer.statusCode() != 204) {
        throw new IOException("the SMSC answered " + answer.statusCode());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
