package org.skypesms.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The broker's web console, as an administrator's script uses it (Jolokia). */
final class Console {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI jolokia;
  private final String origin;
  private final String user;
  private final String password;

  Console(JsonNode endpoints) {
    this.jolokia = URI.create(endpoints.get("console").asText() + "/jolokia");
    this.origin = "http://" + jolokia.getAuthority();
    this.user = endpoints.get("consoleAdminUser").asText();
    this.password = endpoints.get("consoleAdminPassword").asText();
  }

  /** Puts a text message on a queue. */
  void send(String queue, String body) {
    execute(
        queue,
        "sendMessage(java.util.Map,int,java.lang.String,boolean,java.lang.String,java.lang.String)",
        List.of(Map.of(), 3, body, true, user, password));
  }

  /** The messages of a queue. */
  JsonNode browse(String queue) {
    return execute(queue, "browse()", List.of());
  }

  /** The messages of a queue that a selector on their properties finds. */
  JsonNode browse(String queue, String selector) {
    return execute(queue, "browse(java.lang.String)", List.of(selector));
  }

  /** How many messages a queue has. */
  long count(String queue) {
    return execute(queue, "countMessages()", List.of()).asLong();
  }

  /** Moves one message to another queue. */
  boolean move(String queue, long message, String to) {
    return execute(queue, "moveMessage(long,java.lang.String)", List.of(message, to)).asBoolean();
  }

  /** Sends all dead letters of a queue back to where they came from; gives how many. */
  int retry(String queue) {
    return execute(queue, "retryMessages()", List.of()).asInt();
  }

  /** Closes the connection of the consumer that holds a message of a queue. */
  void closeConnectionOfHolder(String queue) throws IOException {
    for (JsonNode consumer : consumersOf(queue)) {
      if (consumer.path("deliveringCount").asInt() > 0) {
        broker("closeConnectionWithID(java.lang.String)", consumer.get("connectionID").asText());
        return;
      }
    }
    throw new IllegalStateException("nobody holds a message of " + queue);
  }

  /** How many consumers a queue has. */
  int consumers(String queue) throws IOException {
    return consumersOf(queue).size();
  }

  private List<JsonNode> consumersOf(String queue) throws IOException {
    List<JsonNode> consumers = new ArrayList<>();
    JSON.readTree(broker("listAllConsumersAsJSON()").asText()).forEach(consumers::add);
    consumers.removeIf(consumer -> !consumer.path("queueName").asText().equals(queue));
    return consumers;
  }

  private JsonNode broker(String operation, Object... arguments) {
    return invoke("org.apache.activemq.artemis:broker=\"gateway\"", operation, List.of(arguments));
  }

  private JsonNode execute(String queue, String operation, List<?> arguments) {
    String quoted = "\"" + queue + "\"";
    String bean =
        "org.apache.activemq.artemis:broker=\"gateway\",component=addresses,address="
            + quoted
            + ",subcomponent=queues,routing-type=\"anycast\",queue="
            + quoted;
    return invoke(bean, operation, arguments);
  }

  private JsonNode invoke(String bean, String operation, List<?> arguments) {
    try {
      String request =
          JSON.writeValueAsString(
              Map.of(
                  "type", "exec", "mbean", bean, "operation", operation, "arguments", arguments));
      JsonNode answer = JSON.readTree(post(request));
      if (answer.path("status").asInt() != 200) {
        throw new IllegalStateException(answer.path("error").asText(answer.toString()));
      }
      return answer.get("value");
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private String post(String body) throws IOException, InterruptedException {
    String credentials =
        Base64.getEncoder()
            .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(jolokia)
            .header("Origin", origin)
            .header("Authorization", "Basic " + credentials)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
