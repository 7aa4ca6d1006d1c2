package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be processed is kept with its reason and holds up nobody. */
class PoisonIT {

  private static Pair pair;

  @BeforeAll
  static void start(@TempDir Path directory) throws IOException {
    pair = Pair.start(directory.resolve("data"));
  }

  @AfterAll
  static void stop() {
    pair.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chat.received",
        "sms.outbound",
        "sms.received",
        "sms.receipts",
        "chat.outbound.skype-to-sms",
        "chat.outbound.sms-to-skype"
      })
  void malformedJsonEndsAsADeadLetterWithItsReasonAndTheNeighboursPass(String queue) {
    Console console = new Console(pair.endpoints());
    String poison = "{\"v\":1,\"half\":";

    console.send(queue, poison);
    pair.lab().type("alice", "skype-to-sms", "+447400500001 beside " + queue);

    Lab.await(() -> console.browse("dead." + queue).size() == 1);
    pair.lab().awaitOnPhone("+447400500001", "beside " + queue);
    JsonNode dead = console.browse("dead." + queue).get(0);
    assertThat(dead.toString()).contains("malformed JSON").contains("reason");
    assertThat(pair.ready("skype-to-sms")).isTrue();
  }
}
