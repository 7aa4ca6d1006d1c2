package org.skypesms.lab.queues;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks the broker's console for all queues with one request. Whatever goes wrong, the answer is
 * that the broker is away. Thread-safe.
 */
final class Jolokia {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int MOST_QUEUES = 200;
  private static final Pattern NAME = Pattern.compile("[:,]queue=\"([^\"]*)\"");
  private static final String ALL_QUEUES =
      "org.apache.activemq.artemis:broker=*,component=addresses,address=*,"
          + "subcomponent=queues,routing-type=*,queue=*";

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final ConsoleAccess access;
  private final String question;

  Jolokia(ConsoleAccess access) {
    this.access = access;
    this.question =
        json.valueToTree(
                Map.of(
                    "type",
                    "read",
                    "mbean",
                    ALL_QUEUES,
                    "attribute",
                    List.of("MessageCount", "MessagesAdded", "ConsumerCount")))
            .toString();
  }

  /** The queues as they are now; never fails. */
  CompletableFuture<Depths> ask() {
    try {
      return http.sendAsync(request(), HttpResponse.BodyHandlers.ofString())
          .thenApply(answer -> depths(answer.body()))
          .exceptionally(failure -> Depths.AWAY);
    } catch (IOException e) {
      return CompletableFuture.completedFuture(Depths.AWAY);
    }
  }

  private HttpRequest request() throws IOException {
    URI console = access.console();
    // without an origin the console answers that it is forbidden
    return HttpRequest.newBuilder(URI.create(console + "/jolokia"))
        .timeout(PATIENCE)
        .header("Origin", console.getScheme() + "://" + console.getAuthority())
        .header("Authorization", "Basic " + credentials())
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(question))
        .build();
  }

  private String credentials() throws IOException {
    String both = access.user() + ":" + Files.readString(access.passwordFile()).strip();
    return Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }

  private Depths depths(String body) {
    JsonNode answer = tree(body);
    if (answer.path("status").asInt() != 200) {
      return Depths.AWAY;
    }
    List<QueueDepth> queues = new ArrayList<>();
    answer.path("value").fields().forEachRemaining(e -> add(queues, e.getKey(), e.getValue()));
    queues.sort(Comparator.comparing(QueueDepth::name));
    return new Depths(true, queues.stream().limit(MOST_QUEUES).toList());
  }

  private static void add(List<QueueDepth> queues, String bean, JsonNode counts) {
    Matcher name = NAME.matcher(bean);
    if (name.find()) {
      queues.add(
          new QueueDepth(
              name.group(1),
              counts.path("MessageCount").asLong(),
              counts.path("MessagesAdded").asLong(),
              counts.path("ConsumerCount").asLong()));
    }
  }

  private JsonNode tree(String body) {
    try {
      return json.readTree(body);
    } catch (JsonProcessingException e) {
      return json.nullNode();
    }
  }
}
