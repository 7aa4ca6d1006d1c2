package org.skypesms.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.lab.accounts.LabClient;

/** The lab put together on a real port. */
class LabTest {
  @TempDir Path directory;

  @Test
  void thePageComesWithAStrictPolicyAndItsOwnScriptAndStyle() throws Exception {
    try (Lab lab = start()) {
      LabClient client = new LabClient(lab.port());

      var page = client.get("/").response();

      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(new String(page.body(), StandardCharsets.UTF_8))
          .contains("<title>", "lab.js", "lab.css");
      assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
          .contains("default-src 'none'", "script-src 'self'")
          .doesNotContain("unsafe");
      assertThat(client.get("/lab.js").status()).isEqualTo(200);
      assertThat(client.get("/lab.css").status()).isEqualTo(200);
    }
  }

  @Test
  void everyErrorIsASentenceInJson() throws Exception {
    try (Lab lab = start()) {
      LabClient client = new LabClient(lab.port());

      for (String path : new String[] {"/api/nothing", "/api/accounts/nobody.here"}) {
        var answer = client.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().get("error").asText()).isNotEmpty();
      }
      var phone =
          client.post("/api/phones/+447400123456/messages", Map.of("to", "+44", "text", "x"));
      assertThat(phone.status()).isEqualTo(409);
      assertThat(phone.body().get("error").asText()).isNotEmpty();
    }
  }

  private Lab start() {
    LabArguments arguments =
        LabArguments.parse(
            List.of(
                "--port",
                "0",
                "--bus-dir",
                directory.toString(),
                "--gateway-numbers",
                "+447400000001"));
    return Lab.start(arguments, Clock.systemUTC(), Optional.empty());
  }
}
