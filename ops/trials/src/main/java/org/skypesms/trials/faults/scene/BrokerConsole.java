package org.skypesms.trials.faults.scene;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The broker's console as an administrator's script uses it (Jolokia). Thread-safe. */
public final class BrokerConsole {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient client = HttpClient.newHttpClient();
  private final PairUnderTrial pair;

  /** The console of this pair. */
  public BrokerConsole(PairUnderTrial pair) {
    this.pair = pair;
  }

  /** Puts a text message on a queue. */
  public void send(String queue, String body) throws IOException, InterruptedException {
    JsonNode endpoints = pair.endpoints();
    execute(
        queue,
        "sendMessage(java.util.Map,int,java.lang.String,boolean,java.lang.String,java.lang.String)",
        List.of(
            Map.of(),
            3,
            body,
            true,
            endpoints.path("consoleAdminUser").asText(),
            endpoints.path("consoleAdminPassword").asText()));
  }

  /** Whether the broker answers. */
  public boolean answers() throws InterruptedException {
    try {
      return count("sms.outbound") >= 0;
    } catch (IOException away) {
      return false;
    }
  }

  /** How many messages a queue has. */
  public long count(String queue) throws IOException, InterruptedException {
    return execute(queue, "countMessages()", List.of()).asLong();
  }

  /** Does to a queue what has no arguments: pause, resume, retryMessages. */
  public void tell(String queue, String operation) throws IOException, InterruptedException {
    execute(queue, operation + "()", List.of());
  }

  /** Moves all messages of a queue to another; gives how many. */
  public int moveAll(String queue, String to) throws IOException, InterruptedException {
    return execute(queue, "moveMessages(java.lang.String,java.lang.String)", List.of("", to))
        .asInt();
  }

  private JsonNode execute(String queue, String operation, List<?> arguments)
      throws IOException, InterruptedException {
    String quoted = "\"" + queue + "\"";
    String bean =
        "org.apache.activemq.artemis:broker=\"gateway\",component=addresses,address="
            + quoted
            + ",subcomponent=queues,routing-type=\"anycast\",queue="
            + quoted;
    Map<String, Object> request =
        Map.of("type", "exec", "mbean", bean, "operation", operation, "arguments", arguments);
    JsonNode answer = json.readTree(post(json.writeValueAsString(request)));
    if (answer.path("status").asInt() != 200) {
      throw new IOException(queue + " " + operation + ": " + answer.path("error").asText());
    }
    return answer.path("value");
  }

  private String post(String body) throws IOException, InterruptedException {
    JsonNode endpoints = pair.endpoints();
    URI jolokia = URI.create(endpoints.path("console").asText() + "/jolokia");
    String login =
        endpoints.path("consoleAdminUser").asText()
            + ":"
            + endpoints.path("consoleAdminPassword").asText();
    String credentials = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(jolokia)
            .timeout(LIMIT)
            .header("Origin", "http://" + jolokia.getAuthority())
            .header("Authorization", "Basic " + credentials)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
