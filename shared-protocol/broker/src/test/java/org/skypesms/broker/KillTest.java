package org.skypesms.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.message.MessageId;

class KillTest {

  private static final int ROW = 500;
  private static final String HEAP = "-Xmx64m";
  private static final Duration LONG = Duration.ofMinutes(4);

  @TempDir Path folder;
  private Path half;

  @BeforeEach
  void makeTheFolders() throws IOException {
    half = Files.createDirectory(folder.resolve("half"));
  }

  @Test
  void aBrokerKilledInTheMiddleLosesNothingAndTheSenderIsToldAtOnce() {
    TestBroker address = new TestBroker(folder.resolve("broker"));
    ChildProcess broker = startBroker(address);
    try (Bench bench = new Bench(address.url(), 0)) {
      List<String> stored = bench.send(2_000, i -> "lane" + i % 50);
      bench.answer(delivery -> bench.later(Duration.ofMillis(10)));
      bench.pump(PumpSettings.of(TestBroker.QUEUE));
      await().atMost(LONG).until(() -> bench.handled().size() > 300);
      CompletableFuture<Void> waiting = sendsUntilKilled(bench, broker);
      assertThat(waiting).isCompletedExceptionally();

      broker = startBroker(address);
      await().atMost(LONG).until(bench::up);

      await().atMost(LONG).until(() -> new HashSet<>(bench.handled()).containsAll(stored));
      assertThat(bench.mostInOneLane()).isEqualTo(1);
    } finally {
      broker.close();
    }
  }

  @Test
  @Tag("long")
  void aHalfKilledAgainAndAgainKeepsTheOrderOfItsDeferredLane() throws IOException {
    try (TestBroker broker = new TestBroker(folder.resolve("broker")).start();
        Bench bench = new Bench(broker)) {
      for (int round = 0; round < 4; round++) {
        bench.send(200, i -> "held");
        long before = broker.count(TestBroker.DEFERRED);
        try (ChildProcess child = startHalf(broker)) {
          await().atMost(LONG).until(() -> broker.count(TestBroker.DEFERRED) > before + 30);
        }
      }
      Files.createFile(half.resolve("free"));
      bench.send(200, i -> "held");

      try (ChildProcess child = startHalf(broker)) {
        await().atMost(LONG).until(() -> handled("held").size() >= 1_000);
      }

      assertThat(handled("held").stream().distinct().toList()).hasSize(1_000).isSorted();
    }
  }

  @Test
  void thousandsOfTextsForOneRecipientLeaveTheHeapFlatAndLetTheOthersThrough() {
    try (TestBroker broker = new TestBroker(folder.resolve("broker")).start();
        Bench bench = new Bench(broker)) {
      String body = "x".repeat(6_000);
      // few at a time, because each message has only 5 s
      for (int from = 0; from < 12_000; from += ROW) {
        sendHot(bench, from, body);
      }
      bench.send(500, i -> "lane" + i);

      try (ChildProcess child = startHalf(broker)) {
        await().atMost(LONG).until(() -> handled("lane").size() >= 500);

        assertThat(child.alive()).isTrue();
        List<String> hot = handled("hot");
        assertThat(hot.stream().distinct().toList()).isSorted();
        assertThat(hot).hasSizeLessThan(6_000);
      }
    }
  }

  @Test
  void theBrokerForgetsAKilledHalfAtOnce() {
    try (TestBroker broker = new TestBroker(folder.resolve("broker")).start();
        ChildProcess child = startHalf(broker)) {
      await().atMost(LONG).until(() -> broker.consumers(TestBroker.QUEUE) == 1);

      child.kill();

      await().atMost(Duration.ofSeconds(2)).until(() -> broker.consumers(TestBroker.QUEUE) == 0);
    }
  }

  private static void sendHot(Bench bench, int from, String body) {
    List<CompletableFuture<Void>> sent =
        IntStream.range(from, from + ROW)
            .mapToObj(
                i ->
                    bench
                        .sender()
                        .send(
                            Outgoing.of(
                                TestBroker.QUEUE,
                                new MessageId(String.format("h%06d", i)),
                                "hot",
                                body)))
            .toList();
    sent.forEach(CompletableFuture::join);
  }

  private CompletableFuture<Void> sendsUntilKilled(Bench bench, ChildProcess broker) {
    broker.kill();
    CompletableFuture<Void> last =
        bench.sender().send(Outgoing.of(TestBroker.QUEUE, new MessageId("late"), "late", "late"));
    await().atMost(Duration.ofSeconds(4)).until(last::isDone);
    return last;
  }

  private ChildProcess startBroker(TestBroker address) {
    return new ChildProcess(
        BrokerMain.class,
        "-Xmx256m",
        folder.resolve("broker").toString(),
        String.valueOf(address.port()));
  }

  private ChildProcess startHalf(TestBroker broker) {
    return new ChildProcess(PumpMain.class, HEAP, broker.url(), half.toString());
  }

  private List<String> handled(String groupPrefix) {
    Path file = half.resolve("handled");
    try {
      return !Files.exists(file)
          ? List.of()
          : Files.readAllLines(file).stream()
              .filter(line -> line.startsWith(groupPrefix))
              .map(line -> line.substring(line.indexOf(' ') + 1))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
