package org.skypesms.trials.faults.scene;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skypesms.trials.process.Running;
import org.skypesms.trials.process.Scratch;
import org.skypesms.trials.process.Script;
import org.skypesms.trials.process.Web;

/**
 * A pair that {@code ops/run} runs, known by its operator interface only: endpoints.json, the lab,
 * the console, the status of the halves. Thread-safe.
 */
public final class PairUnderTrial implements AutoCloseable {

  /** The two halves. */
  public static final List<String> HALVES = List.of("skype-to-sms", "sms-to-skype");

  private static final Duration START = Duration.ofSeconds(240);

  private final ObjectMapper json = new ObjectMapper();
  private final Web web = new Web();
  private final Running run;
  private final Path data;

  private PairUnderTrial(Running run, Path data) {
    this.run = run;
    this.data = data;
  }

  /**
   * Starts it and waits for its line {@code ready}.
   *
   * @param launch the {@code ops/run} of whoever is tried
   * @param options its options beside the data directory
   * @param environment added to this process's own
   */
  public static PairUnderTrial start(
      Launch launch,
      Path data,
      List<String> options,
      Map<String, String> environment,
      Scratch scratch)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(launch.command());
    command.addAll(List.of("--data", data.toString()));
    command.addAll(options);
    Path output = scratch.path().resolve("run.out");
    Running run = scratch.start(new Script(command, environment, output));
    run.awaitLine("ready", START);
    return new PairUnderTrial(run, data);
  }

  /** What endpoints.json says now. */
  public JsonNode endpoints() throws IOException {
    return json.readTree(data.resolve("endpoints.json").toFile());
  }

  /** The process of a part now; of a half with a standby, of the instance that is active. */
  public long pid(String part) throws IOException, InterruptedException {
    String standby = part + ".standby";
    String acting = endpoints().has(standby) && active(standby) ? standby : part;
    return endpoints().path(acting).path("pid").asLong();
  }

  private boolean active(String instance) throws IOException, InterruptedException {
    URI status = URI.create(endpoints().path(instance).path("http").asText() + "/status.json");
    return web.answers(status) && web.get(status).path("role").asText().equals("active");
  }

  /** What a half takes for the time now; empty when it does not answer. */
  public Optional<Instant> wallClock() throws InterruptedException {
    try {
      String half = endpoints().path(HALVES.get(0)).path("http").asText();
      return Optional.of(
          Instant.parse(web.get(URI.create(half + "/status.json")).path("now").asText()));
    } catch (IOException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Whether both halves, one instance of each, say that they are ready. */
  public boolean ready() throws InterruptedException {
    try {
      run.check();
      for (String half : HALVES) {
        if (!ready(half) && !ready(half + ".standby")) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private boolean ready(String instance) throws IOException, InterruptedException {
    JsonNode http = endpoints().path(instance).path("http");
    return http.isTextual() && web.answers(URI.create(http.asText() + "/health/ready"));
  }

  /** Stops, starts or kills a part as an operator does. */
  public void part(String part, String action) throws IOException, InterruptedException {
    web.post(lab("/api/parts/" + part), Map.of("action", action));
  }

  /** The port at which its broker is. */
  public int brokerPort() throws IOException {
    return URI.create(endpoints().path("broker").path("url").asText()).getPort();
  }

  /** An address of the lab's interface. */
  public URI lab(String path) throws IOException {
    return URI.create(endpoints().path("lab").asText() + path);
  }

  /** A file or directory of the run. */
  public Path data(String name) {
    return data.resolve(name);
  }

  /** Stops it as Ctrl-C does. */
  @Override
  public void close() {
    run.close();
  }
}
