package org.skypesms.lab.events;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.skypesms.lab.http.Answers;
import org.skypesms.lab.skype.SkypeListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells every listener what changed. Telling it something costs little, blocks nobody and costs
 * nothing while nobody listens. Thread-safe.
 */
public final class EventHub implements SkypeListener, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EventHub.class);
  private static final int MOST_STREAMS = 64;

  private final String hello = Answers.text(Map.of("lab", UUID.randomUUID().toString()));
  private final List<EventStream> streams = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService ticker =
      Executors.newSingleThreadScheduledExecutor(EventHub::daemon);
  private final Duration patience;
  private volatile String runningStep = "";

  /** A hub that gathers for 100 ms and drops who takes nothing for 10 s. */
  public EventHub() {
    this(Duration.ofMillis(100), Duration.ofSeconds(10));
  }

  EventHub(Duration gathering, Duration patience) {
    this.patience = patience;
    var unused =
        ticker.scheduleWithFixedDelay(
            this::tick, gathering.toMillis(), gathering.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void accountsChanged() {
    tell(Gathered::accounts);
  }

  @Override
  public void chatsChanged(String skypename) {
    tell(gathered -> gathered.chats(skypename));
  }

  /** A phone received or sent a text. */
  public void phoneChanged(String number) {
    tell(gathered -> gathered.phone(number));
  }

  /** The broker's queues are now like this. */
  public void queuesChanged(String json) {
    tell(gathered -> gathered.queues(json));
  }

  /** A scenario took a step; who comes later is told it too while the scenario runs. */
  public void stepped(String json, boolean running) {
    runningStep = running ? json : "";
    tell(gathered -> gathered.step(json));
  }

  /** How many listen. */
  int heardBy() {
    return streams.size();
  }

  /** Whether anybody listens. */
  public boolean isHeard() {
    return heardBy() > 0;
  }

  /** Adds a listener's stream unless there are 64 already. */
  synchronized boolean add(Function<Gathered, EventStream> opening) {
    if (streams.size() >= MOST_STREAMS) {
      return false;
    }
    Gathered gathered = new Gathered(hello);
    if (!runningStep.isEmpty()) {
      gathered.step(runningStep);
    }
    EventStream stream = opening.apply(gathered);
    streams.add(stream);
    var unused = stream.ended().whenComplete((done, failure) -> streams.remove(stream));
    return true;
  }

  Duration patience() {
    return patience;
  }

  @Override
  public void close() {
    ticker.shutdownNow();
    streams.forEach(EventStream::end);
  }

  private void tell(Consumer<Gathered> news) {
    streams.forEach(stream -> news.accept(stream.gathered()));
  }

  private void tick() {
    for (EventStream stream : streams) {
      try {
        stream.tick(System.nanoTime());
      } catch (RuntimeException e) {
        LOG.warn("a listener is dropped", e);
        stream.end();
      }
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "lab-events");
    thread.setDaemon(true);
    return thread;
  }
}
