package org.skypesms.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir Path directory;
  private Servants servants;
  private Parts parts;

  @BeforeEach
  void servants() {
    servants = new Servants(directory);
  }

  @AfterEach
  void stopAll() {
    parts.leaveAll();
    parts.stop(List.of("cook", "butler"), 5_000);
    parts.close();
  }

  @Test
  void aKilledPartIsRestarted() {
    parts = parts(true, servants.part("serve", "cook"));
    parts.act("cook", Action.START).join();
    long before = pid("cook");

    ProcessHandle.of(before).orElseThrow().destroyForcibly();

    await().atMost(SOON).until(() -> pid("cook") != before && pid("cook") > 0);
  }

  @Test
  void whileTheRunIsStoppedNobodyStartsAPartAgain() {
    parts = parts(true, servants.part("serve", "cook"));

    parts.leaveAll();

    assertThatThrownBy(() -> parts.act("cook", Action.START).join())
        .isInstanceOf(CompletionException.class)
        .hasMessageContaining("being stopped");
    assertThat(parts.pids()).isEmpty();
  }

  @Test
  void aPartKilledOnRequestIsGoneWhenThatIsDoneAndComesBack() {
    parts = parts(true, servants.part("serve", "cook"));
    parts.act("cook", Action.START).join();
    long before = pid("cook");

    parts.act("cook", Action.KILL).join();

    assertThat(ProcessHandle.of(before).filter(ProcessHandle::isAlive)).isEmpty();
    await().atMost(SOON).until(() -> pid("cook") > 0);
  }

  @Test
  void aStoppedPartStaysDownUntilItIsStarted() {
    parts = parts(true, servants.part("serve", "cook"), servants.part("serve", "butler"));
    parts.act("cook", Action.START).join();
    await().atMost(SOON).until(() -> servants.noted("cook up"));

    parts.act("cook", Action.STOP).join();
    parts.act("butler", Action.START).join();

    await().during(Duration.ofMillis(500)).atMost(SOON).until(() -> pid("cook") == 0);
    assertThat(servants.noted("cook down")).isTrue();
    parts.act("cook", Action.START).join();
    assertThat(pid("cook")).isPositive();
  }

  @Test
  void aStoppedPartCannotBeKilled() {
    parts = parts(true, servants.part("serve", "cook"));

    assertThatThrownBy(() -> parts.act("cook", Action.KILL).join())
        .isInstanceOf(CompletionException.class)
        .hasRootCauseMessage("cook does not run");
  }

  @Test
  void withoutRestartADeadPartStaysDead() {
    parts = parts(false, servants.part("serve", "cook"));
    parts.act("cook", Action.START).join();

    parts.act("cook", Action.KILL).join();

    await().during(Duration.ofMillis(700)).atMost(SOON).until(() -> pid("cook") == 0);
  }

  @Test
  void aPartThatDoesNotEndWhenAskedIsKilled() {
    parts = parts(true, servants.part("deaf", "cook"));
    parts.act("cook", Action.START).join();
    await().atMost(SOON).until(() -> servants.noted("cook up"));
    long pid = pid("cook");

    parts.stop(List.of("cook"), 300);

    assertThat(servants.noted("cook down")).isTrue();
    assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void aPartHasItsOwnSettingsAndInheritsNone() {
    assertThat(System.getenv("GATEWAY_WINDOW")).isEqualTo("7");
    parts =
        parts(
            true,
            servants.part("serve", "cook"),
            servants.part(Map.of("GATEWAY_WINDOW", "3"), "serve", "butler"));

    parts.act("cook", Action.START).join();
    parts.act("butler", Action.START).join();

    await().atMost(SOON).until(() -> servants.noted("cook up, window null"));
    await().atMost(SOON).until(() -> servants.noted("butler up, window 3"));
  }

  private long pid(String name) {
    return parts.pids().getOrDefault(name, 0L);
  }

  private static Parts parts(boolean restart, Part... some) {
    return new Parts(Arrays.asList(some), restart, new Unconcerned());
  }

  private static final class Unconcerned implements Watcher {
    @Override
    public void started(Part part, Child child) {}

    @Override
    public void serves(Part part) {}

    @Override
    public void gone(Part part, Child child, boolean wanted) {}
  }
}
