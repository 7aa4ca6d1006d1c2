package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every word of the chat, as people use it one after the other. A text for later is typed before
 * all of that and looked at behind it, so that nobody waits for its time; the chat network tells
 * whole seconds.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConversationIT extends OnRunningPair {

  private static final String PHONE = "+447400600090";

  @Override
  String[] options() {
    return set("authorization-requests=refuse");
  }

  @Override
  @BeforeAll
  void start(@TempDir Path directory) throws IOException {
    super.start(directory);
    Http.put(lab.url() + "/api/accounts/dave", Map.of("language", "en"));
    Http.put(lab.url() + "/api/accounts/erin", Map.of("language", "en", "buddyStatus", 3));
    Lab.untilTheHalvesHaveLearntIt();
    lab.type("erin", "skype-to-sms", "in 1m " + PHONE + " the minute is over");
  }

  @ParameterizedTest
  @ValueSource(strings = {"newcomer.txt", "administrator.txt"})
  void theServiceAnswersAsItIsWritten(String conversation) {
    new Dialogue(lab).play(conversation);
  }

  @Test
  void whoseRequestIsRefusedIsToldSoOnceAndStaysAStranger() {
    lab.ask("dave", "sms-to-skype", "let me in");
    lab.awaitAnswer("dave", answer -> answer.startsWith("Sorry, your request cannot be granted"));
    lab.type("dave", "skype-to-sms", PHONE + " let me in");
    lab.awaitAnswer("dave", answer -> answer.startsWith("Sorry, this service is for invited"));

    assertThat(lab.answers("dave")).hasSize(2);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void aTextForLaterGoesOutAtItsVeryTime() {
    lab.awaitAnswer("erin", ("#1 to " + PHONE + ": delivered")::equals);

    Duration waited = Duration.between(lab.chat("erin").get(0).at(), lab.phone(PHONE).get(0).at());
    assertThat(waited).isBetween(Duration.ofSeconds(59), Duration.ofSeconds(66));
    assertThat(lab.phone(PHONE)).hasSize(1);
  }
}
