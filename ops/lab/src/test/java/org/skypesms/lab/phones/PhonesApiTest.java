package org.skypesms.lab.phones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhonesApiTest {

  private static final String PHONE = "+447400123456";
  private static final String MESSAGES = "/api/phones/+447400123456/messages";

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<OutgoingPart> taken = new CopyOnWriteArrayList<>();
  private final AtomicInteger refusals = new AtomicInteger();
  private final Phones phones = new Phones(Clock.systemUTC());
  private final Outbox outbox = new Outbox(this::take);
  private Javalin app;

  @BeforeEach
  void start() {
    app = serve(Optional.of(outbox));
  }

  @AfterEach
  void stop() {
    app.stop();
    outbox.close();
    phones.close();
  }

  @Test
  void aTextThatWaitsIsAnsweredAtOnce() throws Exception {
    receive("1", "41");

    HttpResponse<String> answer = get(MESSAGES + "?after=0&wait=20");

    JsonNode text = json.readTree(answer.body()).get(0);
    assertThat(text.path("id").asLong()).isEqualTo(1);
    assertThat(text.path("from").asText()).isEqualTo("+447400000001");
    assertThat(text.path("text").asText()).isEqualTo("A");
    assertThat(text.path("at").asText())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    assertThat(text.path("parts").asInt()).isEqualTo(1);
    assertThat(text.size()).isEqualTo(5);
    assertThat(json.readTree(get(MESSAGES + "?after=1").body())).isEmpty();
  }

  @Test
  void aWaitingQuestionIsAnsweredByTheNextText() throws Exception {
    CompletableFuture<HttpResponse<String>> answer =
        http.sendAsync(
            HttpRequest.newBuilder(at(MESSAGES + "?after=0&wait=20")).build(),
            BodyHandlers.ofString());
    await().until(() -> !phones.all().isEmpty());
    assertThat(answer).isNotDone();

    receive("1", "42");

    assertThat(json.readTree(answer.get().body()).get(0).path("text").asText()).isEqualTo("B");
  }

  @Test
  void nothingComesBackWhenTheWaitRunsOut() throws Exception {
    assertThat(get(MESSAGES + "?after=0&wait=1").body()).isEqualTo("[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%2B447400123456", "+447400123456", "447400123456", "%20447400123456"})
  void aNumberMayBeWrittenInSeveralWays(String number) throws Exception {
    receive("1", "41");

    assertThat(json.readTree(get("/api/phones/" + number + "/messages").body())).hasSize(1);
  }

  @Test
  void whatAPhoneSendsIsHandedToTheSmscInOrder() throws Exception {
    refusals.set(2);

    HttpResponse<String> first =
        post("{\"to\":\"+447400000001\",\"text\":\"" + "x".repeat(200) + "\"}");
    HttpResponse<String> second = post("{\"to\":\"+447400000001\",\"text\":\"two\"}");

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.body()).isEqualTo("{\"id\":1}");
    assertThat(second.body()).isEqualTo("{\"id\":2}");
    await().until(() -> taken.size() == 3);
    assertThat(taken).extracting(OutgoingPart::number).containsExactly(1L, 2L, 3L);
    assertThat(taken).extracting(OutgoingPart::esmClass).containsExactly(0x40, 0x40, 0);
    assertThat(taken).extracting(OutgoingPart::source).containsOnly(PHONE);
    assertThat(taken.get(2).octets()).isEqualTo("74776f");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no json",
        "[]",
        "{}",
        "{\"to\":\"+447400000001\"}",
        "{\"to\":\"nobody\",\"text\":\"x\"}",
        "{\"to\":\"+447400000001\",\"text\":\"\"}",
        "{\"to\":\"+447400000001\",\"text\":5}",
        "{\"to\":\"+447400000001\",\"text\":\"a\\u0000b\"}",
        "{\"to\":\"+447400000001\",\"text\":\"a\\ud800b\"}",
      })
  void aRequestThatNoPhoneCanObeyIsRefusedWithASentence(String body) throws Exception {
    HttpResponse<String> answer = post(body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).endsWith(".").hasSizeGreaterThan(10);
    assertThat(taken).isEmpty();
  }

  @Test
  void aTextLongerThanAnyPhoneCanSendIsRefused() throws Exception {
    String most = "{\"to\":\"+447400000001\",\"text\":\"" + "x".repeat(153 * 255) + "\"}";

    assertThat(post(most).statusCode()).isEqualTo(201);
    assertThat(post(most.replace("\"}", "x\"}")).statusCode()).isEqualTo(400);
  }

  @Test
  void aWrongNumberInThePathIsRefused() throws Exception {
    assertThat(get("/api/phones/nobody/messages").statusCode()).isEqualTo(400);
    assertThat(get(MESSAGES + "?after=x").statusCode()).isEqualTo(400);
  }

  @Test
  void withAForeignSmscPhonesCannotSend() throws Exception {
    app.stop();
    app = serve(Optional.empty());

    HttpResponse<String> answer = post("{\"to\":\"+447400000001\",\"text\":\"x\"}");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("foreign SMSC");
  }

  @Test
  void thePhoneThatWasUsedLastIsListedFirst() throws Exception {
    receive("1", "41");
    await().until(() -> Instant.now().isAfter(lastUse(0)));
    send("/api/phones/+447400123457/messages", "{\"to\":\"+447400000001\",\"text\":\"x\"}");

    JsonNode phones = json.readTree(get("/api/phones").body());

    assertThat(phones.findValuesAsText("number")).containsExactly("+447400123457", PHONE);
    assertThat(phones.get(1).get("messages").asInt()).isEqualTo(1);
    assertThat(phones.get(1).get("lastId").asInt()).isEqualTo(1);
  }

  @Test
  void aThreadHasBothDirectionsAndIsBounded() throws Exception {
    List<String> used = new CopyOnWriteArrayList<>();
    phones.listen(used::add);
    receive("1", "41");
    post("{\"to\":\"+447400000001\",\"text\":\"" + "x".repeat(200) + "\"}");

    JsonNode thread = json.readTree(get("/api/phones/" + PHONE + "/thread").body());

    assertThat(thread).hasSize(2);
    assertThat(thread.get(0).get("incoming").asBoolean()).isTrue();
    assertThat(thread.get(0).get("text").asText()).isEqualTo("A");
    assertThat(thread.get(1).get("incoming").asBoolean()).isFalse();
    assertThat(thread.get(1).get("peer").asText()).isEqualTo("+447400000001");
    assertThat(thread.get(1).get("parts").asInt()).isEqualTo(2);
    assertThat(used).containsExactly(PHONE, PHONE);
    for (int n = 0; n < 300; n++) {
      post("{\"to\":\"+447400000001\",\"text\":\"" + n + "\"}");
    }
    JsonNode longest = json.readTree(get("/api/phones/" + PHONE + "/thread?most=9999").body());
    assertThat(longest).hasSize(200);
    assertThat(longest.get(199).get("text").asText()).isEqualTo("299");
    assertThat(get("/api/phones/+447400999999/thread").body()).isEqualTo("[]");
  }

  private Instant lastUse(int place) throws Exception {
    return Instant.parse(
        json.readTree(get("/api/phones").body()).get(place).get("lastAt").asText());
  }

  private void take(List<OutgoingPart> parts) throws IOException {
    if (refusals.getAndDecrement() > 0) {
      throw new IOException("away");
    }
    taken.addAll(parts);
  }

  private void receive(String id, String octets) throws Exception {
    HandsetPart part = new HandsetPart(id, "+447400000001", PHONE, 0, 0, octets, Map.of());
    String body = json.writeValueAsString(List.of(part));
    assertThat(send("/internal/handset-parts", body).statusCode()).isEqualTo(204);
    assertThat(send("/internal/handset-parts", body).statusCode()).isEqualTo(204);
  }

  private static Javalin start(Javalin app) {
    return app.start("127.0.0.1", 0);
  }

  private Javalin serve(Optional<Outbox> sending) {
    Javalin served = Javalin.create(config -> config.showJavalinBanner = false);
    new PhonesApi(phones, new TextSending(phones, sending)).addTo(served);
    return start(served);
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + app.port() + path);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return http.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String body) throws Exception {
    return send(MESSAGES, body);
  }

  private HttpResponse<String> send(String path, String body) throws Exception {
    return http.send(
        HttpRequest.newBuilder(at(path)).POST(BodyPublishers.ofString(body)).build(),
        BodyHandlers.ofString());
  }
}
