package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Much that cannot be read, in every queue at once. */
@Tag("long")
class PoisonIT extends OnRunningPair {

  private static final Logger log = LoggerFactory.getLogger(PoisonIT.class);
  private static final int POISON = 50;
  private static final int CALM = 60;
  private static final Duration MOST_DELAY = Duration.ofSeconds(1);

  /** That a half reads. */
  static final List<String> QUEUES =
      List.of(
          "chat.received",
          "sms.outbound",
          "sms.received",
          "sms.receipts",
          "chat.outbound.skype-to-sms",
          "chat.outbound.sms-to-skype",
          "control.skype-to-sms",
          "control.sms-to-skype");

  @Override
  String[] options() {
    return set("limits=off");
  }

  @Test
  void fiftyUnreadableMessagesInEveryQueueDelayNoTextByASecond() throws Exception {
    Console console = new Console(pair.endpoints());
    try (UniqueTexts texts = new UniqueTexts(lab, "+447400600030", "poison")) {
      texts.flow();
      texts.awaitMore(CALM);
      int calmFrom = texts.sent();
      texts.awaitMore(CALM);
      int poisonedFrom = texts.sent();

      for (int i = 0; i < POISON; i++) {
        QUEUES.forEach(queue -> console.send(queue, "{\"v\":1,\"half\":"));
      }
      Lab.await(() -> QUEUES.stream().allMatch(queue -> console.count("dead." + queue) == POISON));
      int poisonedUntil = texts.sent();

      texts.awaitAll();
      Duration calm = texts.slowest(calmFrom, poisonedFrom);
      Duration poisoned = texts.slowest(poisonedFrom, poisonedUntil);
      log.info(
          "the slowest text of {} took {} ms, beside poison of {} {} ms",
          poisonedFrom - calmFrom,
          calm.toMillis(),
          poisonedUntil - poisonedFrom,
          poisoned.toMillis());
      assertThat(poisoned).isLessThan(calm.plus(MOST_DELAY));
      assertThat(texts.doubledOnPhone()).isEmpty();
      assertThat(texts.doubledInChat()).isEmpty();
      assertThat(texts.inOrder()).isTrue();
    }
  }
}
