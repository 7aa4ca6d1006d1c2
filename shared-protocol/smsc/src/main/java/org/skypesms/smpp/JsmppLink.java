package org.skypesms.smpp;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.skypesms.message.SmscAddress;
import org.skypesms.message.SmscMessageId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A link on jSMPP (SMPP 3.4). It binds and rebinds for ever, judges its peer by answers, and blocks
 * none of its callers. Stages of submitters are completed by one thread of the link, deliveries are
 * handed over by another. A link bound as receiver gives out no slots: who asks for one waits until
 * it is closed. Safe for use by any thread.
 */
public final class JsmppLink implements Link {

  private static final Logger LOG = LoggerFactory.getLogger(JsmppLink.class);
  private static final long TICK_MILLIS = 50;
  private static final long SHORT_MILLIS = 200;

  private final LinkSettings settings;
  private final Tally tally;
  private final Standing standing;
  private final Threads threads;
  private final Pace pace;
  private final Window<Slot> window;
  private final BindLoop loop;
  private final LinkQueries queries;
  private final Thread binder;
  private final AtomicBoolean started = new AtomicBoolean();
  private final AtomicBoolean closing = new AtomicBoolean();

  /** A link that does not care for late answers. */
  public JsmppLink(LinkSettings settings, Receiver receiver, Clock clock) {
    this(settings, receiver, LateAnswers.ignored(), clock);
  }

  /**
   * A link that is not started yet.
   *
   * @param receiver takes what the SMSC delivers
   * @param lateAnswers told of answers that came after the time-out
   * @param clock for the times that people see
   */
  public JsmppLink(LinkSettings settings, Receiver receiver, LateAnswers lateAnswers, Clock clock) {
    this.settings = settings;
    this.tally = new Tally(clock);
    this.standing = new Standing(settings.name(), clock);
    this.threads = new Threads(settings.name());
    this.pace = new Pace(settings.flow().rate(), System::nanoTime);
    this.window =
        new Window<>(
            settings.flow().window(), pace, this::place, threads.callbacks(), threads.timer());
    Surroundings surroundings =
        new Surroundings(
            receiver, lateAnswers, this::observe, tally, threads.callbacks(), threads.deliveries());
    this.loop = new BindLoop(settings, surroundings, standing, window);
    this.queries = new LinkQueries(settings.mode(), loop::session);
    this.binder = threads.thread("binder", loop);
  }

  private void observe(SubmitOutcome outcome) {
    tally.settled(outcome);
    pace.learn(outcome);
    standing.learn(outcome);
  }

  @Override
  public String name() {
    return settings.name();
  }

  @Override
  public void start() {
    if (!closing.get() && started.compareAndSet(false, true)) {
      binder.start();
      var unused =
          threads
              .timer()
              .scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void tick() {
    try {
      loop.session().ifPresent(this::tick);
    } catch (RuntimeException e) {
      LOG.error("link {}: the watch stumbled", name(), e);
    }
  }

  private void tick(LinkSession session) {
    session.tick();
    standing.heard(session.answeredAt());
  }

  @Override
  public LinkState state() {
    return standing.view().state();
  }

  @Override
  public boolean takesTexts() {
    return settings.mode() != BindMode.RECEIVER && !paused() && standing.isWell();
  }

  @Override
  public boolean answers() {
    return settings.mode() != BindMode.RECEIVER
        && standing.answers()
        && loop.session().filter(LinkSession::answersNow).isPresent();
  }

  @Override
  public CompletionStage<QueryOutcome> query(SmscMessageId id, SmscAddress source) {
    return queries.ask(id, source);
  }

  /** Has another window and rate from now on; what is outstanding stays so. */
  public void become(Flow flow) {
    pace.limit(flow.rate());
    window.resize(flow.window());
  }

  /**
   * Takes no new texts while it is paused; it stays bound, what waits goes on waiting, and what is
   * begun is finished. One that only receives is never paused.
   */
  public void pause(boolean on) {
    window.hold(on && settings.mode() != BindMode.RECEIVER);
  }

  /** Whether it is paused. */
  public boolean paused() {
    return window.held();
  }

  /** How it stands, with counts. */
  public LinkStatus status() {
    Standing.View view = standing.view();
    return new LinkStatus(
        name(),
        view.state(),
        view.since(),
        paused(),
        tally.outstanding(),
        window.waiting(),
        tally.counts(),
        tally.lastSubmit(),
        tally.lastDeliver(),
        view.lastError());
  }

  @Override
  public CompletionStage<Slot> slot() {
    return window.acquire();
  }

  @Override
  public CompletionStage<Slot> slot(CompletableFuture<?> begun) {
    return window.acquire(begun);
  }

  private Slot place() {
    return new LinkPlace(loop::session, tally, window::release);
  }

  /**
   * Gives out no more slots, waits for what is outstanding at most as long as the settings say,
   * unbinds and ends. May be called twice; must not be called from a stage of this link, which
   * would make it wait for itself until the limit.
   */
  @Override
  public void close() {
    close(settings.times().close());
  }

  /** The same, waiting at most so long for what is outstanding. */
  public void close(Duration atMost) {
    if (closing.compareAndSet(false, true)) {
      window.shut(new LinkClosed(name()));
      loop.stop();
      try {
        end(atMost);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      standing.closed();
    }
  }

  private void end(Duration atMost) throws InterruptedException {
    LinkSession session = loop.session().orElse(null);
    if (session != null) {
      new Farewell(session, () -> window.inUse() == 0).within(atMost);
    }
    binder.join(SHORT_MILLIS);
    binder.interrupt();
    threads.end();
  }
}
