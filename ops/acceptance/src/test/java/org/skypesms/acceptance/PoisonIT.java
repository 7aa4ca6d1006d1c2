package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be processed is kept with its reason and holds up nobody. */
class PoisonIT extends OnRunningPair {

  private static final String DEAD = "dead.sms.received";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chat.received",
        "sms.outbound",
        "sms.received",
        "sms.receipts",
        "chat.outbound.skype-to-sms",
        "chat.outbound.sms-to-skype",
        "control.skype-to-sms",
        "control.sms-to-skype"
      })
  void malformedJsonEndsAsADeadLetterWithItsReasonAndTheNeighboursPass(String queue) {
    Console console = new Console(pair.endpoints());
    String poison = "{\"v\":1,\"half\":";

    console.send(queue, poison);
    lab.type("alice", "skype-to-sms", "+447400500001 beside " + queue);

    Lab.await(() -> console.browse("dead." + queue).size() == 1);
    lab.awaitOnPhone("+447400500001", "beside " + queue);
    JsonNode dead = console.browse("dead." + queue).get(0);
    assertThat(dead.toString()).contains("malformed JSON").contains("reason");
    assertThat(pair.ready("skype-to-sms")).isTrue();
  }

  @Test
  void aDeadLetterThatIsMovedBackIsProcessedWhenItsCauseIsGone() {
    Console console = new Console(pair.endpoints());
    long dead = nobodysText(console, "+447400500002", "who is this");
    writeTo("+447400500002");

    assertThat(console.move(DEAD, dead, "sms.received")).isTrue();

    lab.awaitAnswer("alice", line -> line.contains("who is this"));
    assertThat(dead(console, "+447400500002")).isEmpty();
  }

  @Test
  void aDeadLetterThatIsRetriedTooEarlyIsDeadAgainAndCanBeRetriedOnceMore() {
    Console console = new Console(pair.endpoints());
    long before = nobodysText(console, "+447400500003", "me again");

    console.retry(DEAD);
    Lab.await(() -> id(dead(console, "+447400500003").get(0)) != before);
    writeTo("+447400500003");
    console.retry(DEAD);

    lab.awaitAnswer("alice", line -> line.contains("me again"));
    assertThat(dead(console, "+447400500003")).isEmpty();
  }

  /** A text from a phone that nobody has written to; gives its dead letter. */
  private long nobodysText(Console console, String phone, String text) {
    lab.write(phone, GATEWAY, text);
    Lab.await(() -> dead(console, phone).size() == 1);
    JsonNode dead = dead(console, phone).get(0);
    assertThat(dead.get("StringProperties").toString())
        .contains("nobody has written to this phone")
        .contains("\"half\":\"sms-to-skype\"", "\"link\":", "\"acceptedAt\":\"20")
        .contains("\"firstFailure\":\"20", "\"lastFailure\":\"20")
        .doesNotContain(phone.substring(1));
    return id(dead);
  }

  private static JsonNode dead(Console console, String phone) {
    String masked = phone.substring(0, 5) + "..." + phone.substring(10);
    return console.browse(DEAD, "number = '" + masked + "'");
  }

  private static long id(JsonNode message) {
    return message.get("messageID").asLong();
  }

  private void writeTo(String phone) {
    lab.type("alice", "skype-to-sms", phone + " hello");
    lab.awaitOnPhone(phone, "hello");
  }
}
