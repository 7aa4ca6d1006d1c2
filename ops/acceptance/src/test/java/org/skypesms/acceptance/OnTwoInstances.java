package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests of one class that share a pair with two instances of each half. */
abstract class OnTwoInstances extends OnRunningPair {

  static final List<String> HALVES = List.of("skype-to-sms", "sms-to-skype");
  static final int WINDOW = 50;
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(1);
  private static final Duration WHEN_FROZEN = Duration.ofSeconds(15);

  private final Set<Long> frozen = new HashSet<>();

  @Override
  String[] options() {
    return new String[] {"--standby", "--set", "limits=off", "--set", "window=" + WINDOW};
  }

  @BeforeEach
  void oneOfTwoIsActive() {
    HALVES.forEach(half -> Lab.await(() -> serves(active(half)) && role(waiting(half), "standby")));
  }

  /** Waits until the active instance of the half knows that the other one waits. */
  void awaitSuccessor(String half) {
    Console console = new Console(pair.endpoints());
    Lab.await(() -> console.consumers("lease." + half) == 2);
    pass(SIGN_OF_LIFE);
  }

  String active(String half) {
    return role(half, "active") ? half : half + ".standby";
  }

  String waiting(String half) {
    return role(half, "active") ? half + ".standby" : half;
  }

  boolean serves(String instance) {
    return Http.status(http(instance) + "/health/ready") == 200;
  }

  boolean role(String instance, String role) {
    try {
      return Http.get(http(instance) + "/status.json").path("role").asText().equals(role);
    } catch (RuntimeException away) {
      return false;
    }
  }

  String http(String instance) {
    return pair.endpoints().get(instance).get("http").asText();
  }

  /** Waits until it is the active one; gives how many milliseconds that took. */
  long awaitActive(String instance, Duration most) {
    long begun = System.nanoTime();
    Awaitility.await()
        .atMost(most)
        .pollInterval(Duration.ofMillis(20))
        .ignoreExceptions()
        .until(() -> role(instance, "active"));
    return Duration.ofNanos(System.nanoTime() - begun).toMillis();
  }

  long awaitActive(String instance) {
    return awaitActive(instance, WHEN_FROZEN);
  }

  /** Waits until the process that was is no more, and the one in its place waits. */
  void awaitEndAndWait(String instance, long pid) {
    Lab.await(() -> pair.pid(instance) != pid && role(instance, "standby"));
  }

  /** Stops a process where it is; it is woken after the test at the latest. */
  void freeze(long pid) {
    assertThat(signal(pid, "STOP")).as("process %d can be frozen", pid).isTrue();
    frozen.add(pid);
  }

  /**
   * Gives whether it was still there: who keeps others from the state is ended by its successor.
   */
  boolean wake(long pid) {
    frozen.remove(pid);
    return signal(pid, "CONT");
  }

  @AfterEach
  void wakeAll() {
    Set.copyOf(frozen).forEach(this::wake);
  }

  private static boolean signal(long pid, String name) {
    try {
      Process kill = new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).start();
      return kill.waitFor() == 0;
    } catch (IOException | InterruptedException broken) {
      throw new IllegalStateException(broken);
    }
  }

  static void pass(Duration time) {
    Awaitility.await().pollDelay(time).atMost(time.plusSeconds(9)).until(() -> true);
  }

  /**
   * Everything that was sent has come; what came twice to the phone is flagged; nothing else is.
   */
  static void account(UniqueTexts texts) throws InterruptedException {
    texts.awaitAll();
    assertThat(texts.doubledInChat()).isEmpty();
    assertThat(texts.flagged()).containsAll(texts.doubledOnPhone().keySet());
    assertThat(texts.flagged()).hasSizeLessThanOrEqualTo(WINDOW);
  }

  /** The same, and nothing is doubled or perhaps so. */
  static void accountWithoutDoubt(UniqueTexts texts) throws InterruptedException {
    account(texts);
    assertThat(texts.doubledOnPhone()).isEmpty();
    assertThat(texts.flagged()).isEmpty();
  }
}
