package org.skypesms.lab.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens to the events over a real port and keeps what it heard, one line an event. */
public final class Listener implements AutoCloseable {
  private final HttpResponse<InputStream> response;
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final Thread reader = new Thread(this::read, "listener");

  public Listener(int port) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + port + "/api/events");
    response =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofInputStream());
    reader.start();
  }

  public int status() {
    return response.statusCode();
  }

  /** Every event as {@code name data}, every comment as it came. */
  public List<String> heard() {
    return heard;
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      String name = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("event: ")) {
          name = line.substring("event: ".length());
        } else if (line.startsWith("data: ")) {
          heard.add(name + " " + line.substring("data: ".length()));
        } else if (!line.isEmpty()) {
          heard.add(line);
        }
      }
    } catch (IOException e) {
      heard.add("gone");
    }
  }

  @Override
  public void close() throws IOException {
    response.body().close();
  }
}
