package org.skypesms.lab.skype;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Figures of one program on its bus; the limits leave a slow, busy machine plenty of room. */
@Timeout(120)
class BusSpeedTest {
  private static final Logger LOG = LoggerFactory.getLogger(BusSpeedTest.class);
  private static final int COMMANDS = 6_000;
  private static final int LINES = 300;

  @TempDir Path directory;

  @Test
  void oneProgramGetsManyCommandsPerSecond() throws Exception {
    try (LabSkype lab = LabSkype.start(directory, Clock.systemUTC());
        BusProgram half = new BusProgram(lab.busAddress("skype-to-sms")).attached()) {
      timed(half, COMMANDS);
      long start = System.nanoTime();
      long[] each = timed(half, COMMANDS);
      double seconds = (System.nanoTime() - start) / 1e9;

      double p50 = each[each.length / 2] / 1e6;
      long rate = Math.round(COMMANDS / seconds);
      LOG.info("one program: {} commands per second, p50 {} ms", rate, p50);
      assertThat(p50).isLessThan(5);
      assertThat(rate).isGreaterThan(300);
    }
  }

  @Test
  void aLineReachesAnotherClientWithinMilliseconds() throws Exception {
    try (LabSkype lab = LabSkype.start(directory, Clock.systemUTC());
        BusProgram alice = new BusProgram(lab.busAddress("skype-to-sms")).attached();
        BusProgram bob = new BusProgram(lab.busAddress("bob")).attached()) {
      BlockingQueue<Long> arrivals = new LinkedBlockingQueue<>();
      bob.onNotice(
          line -> {
            if (line.endsWith("STATUS RECEIVED")) {
              arrivals.add(System.nanoTime());
            }
          });
      long[] each = new long[LINES];
      for (int n = 0; n < LINES; n++) {
        long start = System.nanoTime();
        alice.say("MESSAGE bob line " + n);
        Long arrived = arrivals.poll(10, TimeUnit.SECONDS);
        assertThat(arrived).isNotNull();
        each[n] = arrived - start;
      }
      Arrays.sort(each);
      double p50 = each[LINES / 2] / 1e6;
      LOG.info(
          "a line from client to client: p50 {} ms, p95 {} ms", p50, each[LINES * 95 / 100] / 1e6);
      assertThat(p50).isLessThan(20);
    }
  }

  private static long[] timed(BusProgram half, int commands) {
    long[] each = new long[commands];
    for (int n = 0; n < commands; n++) {
      long start = System.nanoTime();
      half.say("#" + n + " GET USER alice BUDDYSTATUS");
      each[n] = System.nanoTime() - start;
    }
    Arrays.sort(each);
    return each;
  }
}
