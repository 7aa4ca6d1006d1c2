package org.skypesms.state.sql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.skypesms.state.Change;
import org.skypesms.state.StateUnavailable;

/**
 * The one thread that writes. It takes whatever is waiting, at most 200 changes, and commits them
 * together; it never waits for more. When one of them throws, nothing of the batch is kept and each
 * is applied again on its own, so that only the guilty one fails. While the database is away, what
 * has waited for longer than the patience fails. Safe for use by any thread.
 */
final class Writer {

  static final int BATCH = 200;
  static final int WAITING = 20_000;

  private static final Duration PATIENCE = Duration.ofSeconds(4);
  private static final Duration ANSWERING = Duration.ofSeconds(5);
  private static final Duration WATCH = Duration.ofSeconds(1);

  private final BlockingQueue<Submission<?>> waiting = new ArrayBlockingQueue<>(WAITING);
  private final Answers answers = new Answers();
  private final Thread thread = new Thread(this::run, "state-writer");
  private final Sessions sessions;
  private final Turns turns;
  private volatile boolean closing;
  private volatile boolean ended;

  Writer(Sessions sessions, Turns turns) {
    this.sessions = sessions;
    this.turns = turns;
    thread.setDaemon(true);
  }

  void start() {
    answers.start();
    thread.start();
  }

  <T> CompletableFuture<T> submit(Change<T> change) {
    Submission<T> submission = new Submission<>(change);
    if (closing) {
      submission.fail(new StateUnavailable("the state store is closed", null));
    } else if (!waiting.offer(submission)) {
      submission.fail(new StateUnavailable(WAITING + " changes of the state wait already", null));
    } else if (ended) {
      failWaiting();
    }
    return submission.future();
  }

  /** Writes what was submitted, and ends. */
  void close() {
    closing = true;
    waiting.offer(new Submission<>(ledger -> "wakes a writer that has nothing to do"));
    if (Thread.currentThread() == thread) {
      return;
    }
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      while (!closing || !waiting.isEmpty()) {
        write(next());
        answers.watch();
      }
    } finally {
      ended = true;
      failWaiting();
      sessions.close();
      answers.close(ANSWERING);
    }
  }

  private List<Submission<?>> next() {
    List<Submission<?>> batch = new ArrayList<>();
    try {
      Submission<?> first = first();
      if (first != null) {
        batch.add(first);
        waiting.drainTo(batch, BATCH - 1);
      }
    } catch (InterruptedException interrupted) {
      closing = true;
    }
    return batch;
  }

  private Submission<?> first() throws InterruptedException {
    if (!waiting.isEmpty()) {
      turns.next();
    }
    Submission<?> first = waiting.poll();
    if (first != null) {
      return first;
    }
    long idleSince = System.nanoTime();
    first = waiting.poll(WATCH.toMillis(), TimeUnit.MILLISECONDS);
    turns.idled(System.nanoTime() - idleSince);
    return first;
  }

  private void write(List<Submission<?>> batch) {
    for (Pause pause = new Pause(); !batch.isEmpty(); pause.rest()) {
      try {
        sessions.transact(ledger -> batch.forEach(submission -> submission.apply(ledger)));
        batch.forEach(submission -> answers.add(submission::succeed));
        return;
      } catch (Throwable failed) {
        if (Trouble.of(failed) != Trouble.AWAY) {
          writeOneByOne(batch, failed);
          return;
        }
        failOld(batch, failed);
      }
    }
  }

  private void writeOneByOne(List<Submission<?>> batch, Throwable failed) {
    if (batch.size() == 1) {
      Throwable reason = Trouble.of(failed) == Trouble.FULL ? unavailable(failed) : failed;
      answers.add(() -> batch.get(0).fail(reason));
    } else {
      batch.forEach(submission -> write(new ArrayList<>(List.of(submission))));
    }
  }

  private void failOld(List<Submission<?>> batch, Throwable failed) {
    long patience = PATIENCE.toNanos();
    List<Submission<?>> old = new ArrayList<>();
    batch.stream().filter(submission -> submission.olderThan(patience)).forEach(old::add);
    batch.removeAll(old);
    for (Submission<?> head = waiting.peek();
        head != null && head.olderThan(patience);
        head = waiting.peek()) {
      old.add(waiting.remove());
    }
    StateUnavailable reason = unavailable(failed);
    old.forEach(submission -> answers.add(() -> submission.fail(reason)));
  }

  private static StateUnavailable unavailable(Throwable failed) {
    return new StateUnavailable("the state cannot be written now: " + failed.getMessage(), failed);
  }

  private void failWaiting() {
    StateUnavailable reason = new StateUnavailable("the state store is closed", null);
    for (Submission<?> late = waiting.poll(); late != null; late = waiting.poll()) {
      late.fail(reason);
    }
  }
}
