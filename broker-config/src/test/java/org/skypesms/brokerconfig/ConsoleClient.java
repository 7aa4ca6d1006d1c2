package org.skypesms.brokerconfig;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** A browser's view of the web console: the login, and Jolokia behind it. */
final class ConsoleClient {
  static final String BROKER = "org.apache.activemq.artemis:broker=\"gateway\"";

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final URI console;

  ConsoleClient(BrokerProcess broker) {
    console = broker.console();
  }

  static ConsoleClient loggedIn(BrokerProcess broker, BrokerUser user) throws Exception {
    ConsoleClient client = new ConsoleClient(broker);
    int status = client.logIn(user.id(), broker.password(user));
    if (status != 200) {
      throw new IOException(user + " cannot log in to the console: " + status);
    }
    return client;
  }

  static String addressBean(String address) {
    return BROKER + ",component=addresses,address=\"" + address + "\"";
  }

  static String queueBean(String queue) {
    return addressBean(queue)
        + ",subcomponent=queues,routing-type=\"anycast\",queue=\""
        + queue
        + "\"";
  }

  /** Answers the HTTP status. */
  int logIn(String user, String password) throws Exception {
    ObjectNode body = json.createObjectNode().put("username", user).put("password", password);
    return post("/auth/login", body).statusCode();
  }

  /** Answers the HTTP status of a request to Jolokia. */
  int status() throws Exception {
    return post("/jolokia", json.createObjectNode().put("type", "version")).statusCode();
  }

  JsonNode read(String bean, String attribute) throws Exception {
    ObjectNode request = request("read", bean).put("attribute", attribute);
    return value(jolokia(request));
  }

  JsonNode execute(String bean, String operation, Object... arguments) throws Exception {
    return value(tryOut(bean, operation, arguments));
  }

  /** Executes an operation and answers Jolokia's whole answer. */
  JsonNode tryOut(String bean, String operation, Object... arguments) throws Exception {
    return jolokia(execution(bean, operation, arguments));
  }

  ObjectNode execution(String bean, String operation, Object... arguments) {
    ObjectNode request = request("exec", bean).put("operation", operation);
    request.set("arguments", json.valueToTree(List.of(arguments)));
    return request;
  }

  /** The signatures of a bean's operations, as in {@code pause(boolean)}. */
  List<String> operations(String bean) throws Exception {
    ObjectNode request = json.createObjectNode().put("type", "list");
    request.put("path", bean.replaceFirst(":", "/") + "/op");
    return Signatures.of(value(jolokia(request)));
  }

  /** Sends several requests at once. */
  JsonNode jolokia(List<ObjectNode> requests) throws Exception {
    ArrayNode all = json.createArrayNode();
    all.addAll(requests);
    return json.readTree(post("/jolokia", all).body());
  }

  private JsonNode jolokia(ObjectNode request) throws Exception {
    return json.readTree(post("/jolokia", request).body());
  }

  private ObjectNode request(String type, String bean) {
    return json.createObjectNode().put("type", type).put("mbean", bean);
  }

  private static JsonNode value(JsonNode answer) throws IOException {
    if (answer.path("status").asInt() != 200) {
      throw new IOException(answer.path("error").asText());
    }
    return answer.path("value");
  }

  private HttpResponse<String> post(String path, JsonNode body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(console + path))
            .header("Content-Type", "application/json")
            .header("Origin", console.resolve("/").toString().replaceAll("/$", ""))
            .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }
}
