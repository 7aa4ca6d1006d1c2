package org.skypesms.lab.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skypesms.lab.TestServer;

/** Requests as browsers write them for pages of other sites. */
class ForeignPagesTest {
  private final TestServer server =
      TestServer.of(app -> app.post("/api/told", ctx -> ctx.result("heard")));

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:%d", "localhost:%d", "LOCALHOST:%d", "[::1]:%d", "localhost"})
  void programsAndTheOwnPageAreHeardUnderEveryLoopbackName(String name) throws IOException {
    String host = name.formatted(server.port());

    assertThat(post("Host: " + host)).contains(" 200 ", "heard");
    assertThat(post("Host: " + host, "Origin: http://" + host)).contains(" 200 ", "heard");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "null", "https://localhost", "http://localhost:1"})
  void aPageOfAnotherSiteIsRefused(String origin) throws IOException {
    String answer = post("Host: localhost", "Origin: " + origin, "Content-Type: text/plain");

    assertThat(answer).contains(" 403 ", "\"error\"").doesNotContain("heard");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80"})
  void aForeignNameThatPointsHereIsRefused(String host) throws IOException {
    assertThat(post("Host: " + host, "Origin: http://" + host)).contains(" 403 ", "\"error\"");
    assertThat(ask("GET /", "Host: " + host)).contains(" 403 ").doesNotContain("<html");
  }

  private String post(String... headers) throws IOException {
    return ask("POST /api/told", headers);
  }

  private String ask(String what, String... headers) throws IOException {
    String request =
        what + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close";
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.getOutputStream().write((request + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
