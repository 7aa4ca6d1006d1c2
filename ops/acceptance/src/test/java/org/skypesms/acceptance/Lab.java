package org.skypesms.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** People and phones of the lab. */
record Lab(String url) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration LEARNT = Duration.ofSeconds(2);

  /** A message as a person or a phone sees it. */
  record Message(long id, String from, String to, String text, int parts, Instant at) {}

  void type(String person, String half, String text) {
    int status =
        Http.post(url + "/api/accounts/" + person + "/messages", Map.of("to", half, "text", text));
    require(status == 201, "typing gives " + status);
  }

  void write(String phone, String gateway, String text) {
    int status =
        Http.post(url + "/api/phones/" + phone + "/messages", Map.of("to", gateway, "text", text));
    require(status == 201, "writing gives " + status);
  }

  List<Message> chat(String person) {
    return messages(url + "/api/accounts/" + person + "/messages?after=0&wait=0");
  }

  List<Message> phone(String number) {
    return messages(url + "/api/phones/" + number + "/messages?after=0&wait=0");
  }

  /** What the halves said to the person. */
  List<String> answers(String person) {
    return chat(person).stream()
        .filter(message -> !message.from().equals(person))
        .map(Message::text)
        .toList();
  }

  void awaitAnswer(String person, Predicate<String> wanted) {
    await(() -> answers(person).stream().anyMatch(wanted));
  }

  /** The first answer of this form, when it is there. */
  String awaitLine(String person, String form) {
    awaitAnswer(person, answer -> answer.matches(form));
    return answers(person).stream()
        .filter(answer -> answer.matches(form))
        .findFirst()
        .orElseThrow();
  }

  /** How many texts of class 0 the phone has got. */
  long flashes(String number) {
    JsonNode texts = Http.get(url + "/api/phones/" + number + "/messages?after=0&wait=0");
    return texts.findValues("flash").stream().filter(JsonNode::asBoolean).count();
  }

  void awaitOnPhone(String number, String text) {
    await(() -> phone(number).stream().anyMatch(message -> message.text().equals(text)));
  }

  void part(String part, String action) {
    int status = Http.post(url + "/api/parts/" + part, Map.of("action", action));
    require(status == 204, action + " of " + part + " gives " + status);
  }

  void client(String account, String action) {
    int status = Http.post(url + "/api/accounts/" + account + "/client", Map.of("action", action));
    require(status == 204, action + " of " + account + " gives " + status);
  }

  void call(String person, String half) {
    int status = Http.post(url + "/api/accounts/" + person + "/calls", Map.of("to", half));
    require(status == 201, "calling gives " + status);
  }

  void ask(String person, String half, String text) {
    int status =
        Http.post(url + "/api/accounts/" + person + "/requests", Map.of("to", half, "text", text));
    require(status == 204, "asking gives " + status);
  }

  /** What is changed in the chat network is known to both halves after this. */
  static void untilTheHalvesHaveLearntIt() {
    Awaitility.await().pollDelay(LEARNT).until(() -> true);
  }

  static void await(Callable<Boolean> condition) {
    await(PATIENCE, condition);
  }

  /** Waits for so long at most. */
  static void await(Duration patience, Callable<Boolean> condition) {
    Awaitility.await()
        .atMost(patience)
        .pollInterval(Duration.ofMillis(100))
        .ignoreExceptions()
        .until(condition);
  }

  private static List<Message> messages(String url) {
    List<Message> messages = new ArrayList<>();
    for (JsonNode node : Http.get(url)) {
      messages.add(
          new Message(
              node.get("id").asLong(),
              node.path("from").asText(),
              node.path("to").asText(),
              node.get("text").asText(),
              node.path("parts").asInt(0),
              Instant.parse(node.get("at").asText())));
    }
    return messages;
  }

  private static void require(boolean good, String sentence) {
    if (!good) {
      throw new IllegalStateException(sentence);
    }
  }
}
