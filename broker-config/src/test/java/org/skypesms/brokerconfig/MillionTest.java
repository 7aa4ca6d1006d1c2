package org.skypesms.brokerconfig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LongSummaryStatistics;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.message.Address;
import org.slf4j.LoggerFactory;

/** A million texts that nobody takes for long. */
@Tag("long")
final class MillionTest {
  private static final int TEXTS = Integer.getInteger("backlog.texts", 1_000_000);
  private static final int LOOK_EVERY = 50_000;
  private static final long MOST_LIVE_OCTETS = 128L << 20;
  private static final String OLD = "java.lang:name=Tenured Gen,type=MemoryPool";

  @TempDir Path directory;

  private ConsoleClient console;
  private BrokerProcess broker;
  private final LongSummaryStatistics live = new LongSummaryStatistics();

  @Test
  void aMillionTextsWaitOnDiskInTheirOrderAndTheBrokersMemoryStaysFlat() throws Exception {
    broker = BrokerProcess.started(directory.resolve("data"));
    console = ConsoleClient.loggedIn(broker, BrokerUser.OPERATOR);
    try (BrokerProcess closing = broker;
        NumberedTexts texts = new NumberedTexts(closing)) {
      IntConsumer look = this::look;
      long begin = System.nanoTime();
      texts.put(Address.SMS_OUTBOUND, TEXTS, look);
      report("put", begin);
      long full = System.nanoTime();
      texts.take(Address.SMS_OUTBOUND, TEXTS, look);
      report("taken in their order", full);

      assertThat(live.getMax()).isLessThan(MOST_LIVE_OCTETS);
    }
  }

  /** What the last collection left. */
  private void look(int texts) {
    if (texts % LOOK_EVERY != 0) {
      return;
    }
    try {
      live.accept(console.read(OLD, "CollectionUsage").path("used").asLong());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void report(String what, long since) throws Exception {
    double seconds = (System.nanoTime() - since) / 1e9;
    LoggerFactory.getLogger(MillionTest.class)
        .info(
            "{} {} in {} s; {} to {} MiB live, resident at most {} MiB",
            TEXTS,
            what,
            Math.round(seconds),
            live.getMin() >> 20,
            live.getMax() >> 20,
            broker.mostResidentKib() >> 10);
  }
}
