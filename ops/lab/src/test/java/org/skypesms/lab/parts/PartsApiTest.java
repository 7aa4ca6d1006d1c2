package org.skypesms.lab.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.javalin.Javalin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsApiTest {

  private final HttpClient http = HttpClient.newHttpClient();
  private final AtomicBoolean ended = new AtomicBoolean();
  private final PipedOutputStream toLab = new PipedOutputStream();
  private final PipedInputStream fromLab = new PipedInputStream();
  private final BufferedReader asked =
      new BufferedReader(new InputStreamReader(fromLab, StandardCharsets.UTF_8));
  private Javalin app;

  @BeforeEach
  void start() throws IOException {
    PrintStream out = new PrintStream(new PipedOutputStream(fromLab), true, StandardCharsets.UTF_8);
    SupervisorLine line =
        SupervisorLine.open(new PipedInputStream(toLab), out, () -> ended.set(true));
    app = Javalin.create(config -> config.showJavalinBanner = false);
    new PartsApi(line, Duration.ofMillis(500)).addTo(app);
    app.start("127.0.0.1", 0);
  }

  @AfterEach
  void stop() {
    app.stop();
  }

  @ParameterizedTest
  @ValueSource(strings = {"broker", "smsc", "skype-to-sms", "sms-to-skype"})
  void aPartIsDoneWithWhenTheSupervisorSaysSo(String part) throws Exception {
    CompletableFuture<HttpResponse<String>> answer = post(part, "{\"action\":\"kill\"}");

    String question = asked.readLine();
    assertThat(question).matches("@part [0-9]+ " + part + " kill");
    assertThat(answer).isNotDone();
    say("something else", "@done 4711", "@done " + numberOf(question));

    assertThat(answer.get().statusCode()).isEqualTo(204);
  }

  @Test
  void aFailureIsToldWithItsSentence() throws Exception {
    CompletableFuture<HttpResponse<String>> answer = post("smsc", "{\"action\":\"stop\"}");

    say("@failed " + numberOf(asked.readLine()) + " This run uses a foreign SMSC.");

    assertThat(answer.get().statusCode()).isEqualTo(409);
    assertThat(answer.get().body()).isEqualTo("This run uses a foreign SMSC.");
  }

  @Test
  void aSilentSupervisorIsNotWaitedForForEver() throws Exception {
    assertThat(post("smsc", "{\"action\":\"start\"}").get().statusCode()).isEqualTo(504);
  }

  @Test
  void anUnknownPartOrActionIsRefusedAndNothingAsked() throws Exception {
    assertThat(post("lab", "{\"action\":\"stop\"}").get().statusCode()).isEqualTo(404);
    assertThat(post("smsc", "{\"action\":\"explode\"}").get().statusCode()).isEqualTo(400);
    assertThat(post("smsc", "{}").get().statusCode()).isEqualTo(400);
    assertThat(post("smsc", "no json").get().statusCode()).isEqualTo(400);
    assertThat(fromLab.available()).isZero();
  }

  @Test
  void theEndOfTheSupervisorIsNoticed() throws Exception {
    toLab.close();

    await().untilTrue(ended);
  }

  private static String numberOf(String question) {
    return question.replaceAll("@part ([0-9]+) .*", "$1");
  }

  private void say(String... lines) throws IOException {
    for (String line : lines) {
      toLab.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
    toLab.flush();
  }

  private CompletableFuture<HttpResponse<String>> post(String part, String body) {
    URI uri = URI.create("http://127.0.0.1:" + app.port() + "/api/parts/" + part);
    return http.sendAsync(
        HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString(body)).build(),
        BodyHandlers.ofString());
  }
}
