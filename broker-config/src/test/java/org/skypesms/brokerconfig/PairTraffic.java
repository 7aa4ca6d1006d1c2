package org.skypesms.brokerconfig;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.skypesms.broker.BrokerLink;
import org.skypesms.broker.Credentials;
import org.skypesms.broker.Delivery;
import org.skypesms.broker.FailureCounts;
import org.skypesms.broker.Outgoing;
import org.skypesms.broker.Pump;
import org.skypesms.broker.PumpSettings;
import org.skypesms.broker.WindowedSender;
import org.skypesms.message.MessageId;

/**
 * Texts that a half sends and takes as it does at work: each is sent until it is confirmed. What is
 * delivered again is for the half's store to know.
 */
final class PairTraffic implements AutoCloseable {
  private static final String QUEUE = "sms.outbound";
  private static final long PAUSE_MILLIS = 5;
  private static final long RETRY_MILLIS = 200;

  private final BrokerLink link;
  private final WindowedSender sender;
  private final Pump pump;
  private final ScheduledExecutorService typing = Executors.newSingleThreadScheduledExecutor();
  private final AtomicInteger typed = new AtomicInteger();
  private final Set<Integer> confirmed = ConcurrentHashMap.newKeySet();
  private final List<Integer> handled = new ArrayList<>();
  private int repeated;
  private volatile long lastHandled = System.nanoTime();
  private volatile long longestGap;

  PairTraffic(String urls, String user, String password) {
    link = new BrokerLink(urls, new Credentials(user, password));
    sender = new WindowedSender(link);
    pump =
        new Pump(
            link, sender, new NoCounts(), Clock.systemUTC(), PumpSettings.of(QUEUE), this::take);
    link.start();
    pump.start();
    typing.scheduleWithFixedDelay(
        () -> send(typed.getAndIncrement()), 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Types no more; gives how many texts there were. */
  int stopTyping() throws InterruptedException {
    typing.submit(typing::shutdown);
    return typing.awaitTermination(1, TimeUnit.MINUTES) ? typed.get() : -1;
  }

  int confirmed() {
    return confirmed.size();
  }

  /** What was handled, in its order, repeats left out. */
  synchronized List<Integer> handled() {
    return List.copyOf(handled);
  }

  /** How many came again, because their acknowledgement was on its way when the broker died. */
  synchronized int repeated() {
    return repeated;
  }

  /** The longest time without a text, since it was asked last. */
  double longestGapInSeconds() {
    double seconds = longestGap / 1e9;
    longestGap = 0;
    return seconds;
  }

  private void send(int text) {
    String id = "t" + text;
    sender
        .send(Outgoing.of(QUEUE, new MessageId(id), "lane", String.valueOf(text)))
        .whenComplete(
            (done, failure) -> {
              if (failure == null) {
                confirmed.add(text);
              } else {
                CompletableFuture.delayedExecutor(RETRY_MILLIS, TimeUnit.MILLISECONDS)
                    .execute(() -> send(text));
              }
            });
  }

  private synchronized CompletionStage<Void> take(Delivery delivery) {
    int text = Integer.parseInt(delivery.body());
    if (handled.contains(text)) {
      repeated++;
    } else {
      handled.add(text);
    }
    long now = System.nanoTime();
    longestGap = Math.max(longestGap, now - lastHandled);
    lastHandled = now;
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void close() {
    typing.shutdownNow();
    pump.close();
    sender.close();
    link.close();
  }

  private record NoCounts() implements FailureCounts {

    @Override
    public CompletionStage<Integer> failed(String queue, String id, String reason) {
      return CompletableFuture.completedFuture(1);
    }

    @Override
    public CompletionStage<Void> forget(String queue, String id) {
      return CompletableFuture.completedFuture(null);
    }
  }
}
