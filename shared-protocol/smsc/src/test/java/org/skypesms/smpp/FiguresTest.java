package org.skypesms.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cloudhopper.smpp.pdu.DeliverSm;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a window reaches against an SMSC that answers after 20 ms. */
class FiguresTest {

  private static final Logger LOG = LoggerFactory.getLogger(FiguresTest.class);

  @ParameterizedTest
  @CsvSource({"50, 3000, 500", "200, 12000, 1500"})
  void aWindowReachesItsRate(int window, int parts, int atLeast) throws Exception {
    try (PeerSmsc smsc = new PeerSmsc();
        JsmppLink link =
            Fixtures.link(
                Fixtures.settings(smsc.port(), BindMode.TRANSMITTER).with(new Flow(window, 0)))) {
      smsc.keepSubmitted = false;
      smsc.answerAfter = Duration.ofMillis(20);
      link.start();
      perSecond(link, parts);

      double rate = perSecond(link, parts);

      LOG.info("window {}: {} submissions per second", window, Math.round(rate));
      assertThat(rate).isGreaterThan(atLeast);
    }
  }

  private static double perSecond(Link link, int parts) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(parts);
    long start = System.nanoTime();
    for (int i = 0; i < parts; i++) {
      Fixtures.submit(link, "hello").whenComplete((outcome, failure) -> done.countDown());
    }
    assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
    return parts * 1e9 / (System.nanoTime() - start);
  }

  @Test
  void deliveriesAreTakenInOrderAtTheirRate() throws Exception {
    AtomicInteger count = new AtomicInteger();
    Receiver counting =
        (link, session, message) -> {
          count.incrementAndGet();
          return CompletableFuture.completedFuture(null);
        };
    try (PeerSmsc smsc = new PeerSmsc();
        JsmppLink link =
            Fixtures.link(Fixtures.settings(smsc.port(), BindMode.RECEIVER), counting)) {
      link.start();
      await().until(() -> !smsc.sessions.isEmpty());

      long start = System.nanoTime();
      for (int i = 0; i < 10_000; i++) {
        smsc.deliver(new DeliverSm());
      }
      await().until(() -> link.status().counts().answered() == 10_000);

      double rate = 10_000 * 1e9 / (System.nanoTime() - start);
      LOG.info("{} deliveries per second", Math.round(rate));
      assertThat(rate).isGreaterThan(1000);
    }
  }
}
