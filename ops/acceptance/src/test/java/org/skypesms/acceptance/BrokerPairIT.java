package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pair on two brokers, which are started and looked at by the commands of the runbook's page.
 */
@Tag("long")
class BrokerPairIT extends OnRunningPair {

  private static final Logger log = LoggerFactory.getLogger(BrokerPairIT.class);
  private static final List<String> HALVES = List.of("skype-to-sms", "sms-to-skype");
  private static final Duration TRAFFIC_WITHIN = Duration.ofSeconds(15);
  private static final String FIRST = "lib=";
  private static final String SECOND = "cp -a";
  private static final String READY = "(?m)(^|\\})ready$";
  private static final String WAITING = "(?m)(^|\\})waiting$";

  private Path brokers;
  private BrokerShell shell;
  private int base;

  @Override
  String[] options() {
    return set("limits=off");
  }

  @Override
  void prepare(Path data) throws IOException {
    brokers = Files.createDirectories(data.resolveSibling("brokers"));
    base = FreePorts.hundred() + 50;
    shell = new BrokerShell(brokers, base);
  }

  @Override
  @AfterAll
  void stop() throws IOException {
    super.stop();
    shell.close();
  }

  @Test
  void eitherBrokerMayGoAndNothingIsLostOrDoubledAndTextsFlowWithinFifteenSeconds()
      throws Exception {
    startTwoBrokers();
    moveTheHalvesToThem();
    try (UniqueTexts texts = new UniqueTexts(lab, "+447400600010", "pair")) {
      texts.flow();
      texts.awaitMore(20);

      for (String active : List.of("left", "right", "left")) {
        shell.broker(active).destroyForcibly();
        goesOn(texts, "kill -9 of the active broker");
        comesBack(active);
        goesOn(texts, "the return of the killed one");
      }
      shell.broker("right").destroy();
      goesOn(texts, "the way back by SIGTERM");
      comesBack("right");

      texts.awaitAll();
      assertThat(shell.said(READY)).isEqualTo(5);
      assertThat(texts.doubledOnPhone()).isEmpty();
      assertThat(texts.doubledInChat()).isEmpty();
      assertThat(texts.flagged()).isEmpty();
      assertThat(texts.inOrder()).isTrue();
      log.info("{} texts each way", texts.sent());
    }
  }

  private void startTwoBrokers() {
    shell.type(FIRST);
    Lab.await(() -> shell.said(READY) == 1);
    shell.type(SECOND);
    Lab.await(() -> shell.said(WAITING) == 1 && shell.copied("left"));
  }

  /** Starts it with the command by which it was started, and waits until it has copied all. */
  private void comesBack(String side) {
    long waiting = shell.said(WAITING);
    shell.typeLastOf(side.equals("left") ? FIRST : SECOND);
    Lab.await(() -> shell.said(WAITING) > waiting && shell.copied(other(side)));
  }

  private static String other(String side) {
    return side.equals("left") ? "right" : "left";
  }

  private void moveTheHalvesToThem() throws IOException {
    for (String half : HALVES) {
      lab.part(half, "stop");
      set(pair.file("configuration/" + half + ".properties"), half);
    }
    lab.part("broker", "stop");
    for (String half : HALVES) {
      lab.part(half, "start");
      Lab.await(() -> pair.ready(half));
    }
  }

  private void set(Path configuration, String half) throws IOException {
    Properties keys = new Properties();
    try (Reader reader = Files.newBufferedReader(configuration)) {
      keys.load(reader);
    }
    keys.setProperty(
        "broker.url", "tcp://127.0.0.1:%d,tcp://127.0.0.1:%d".formatted(base, base + 1));
    keys.setProperty(
        "broker.password-file", brokers.resolve("left/secrets/" + half + ".password").toString());
    try (Writer writer = Files.newBufferedWriter(configuration)) {
      keys.store(writer, null);
    }
  }

  /** Waits until texts have passed that were sent after now; the pause must not have been long. */
  private static void goesOn(UniqueTexts texts, String after) {
    Duration pause = texts.pause();

    log.info("{}: {} ms without a text", after, pause.toMillis());
    assertThat(pause).as(after).isLessThan(TRAFFIC_WITHIN);
  }
}
