package org.skypesms.lab.smsc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.skypesms.lab.phones.HandsetPart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The accepted texts on their way to the handsets: one thread hands them over in order, in batches,
 * until they are taken, and tells how each ended. Thread-safe.
 */
final class HandsetLine implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(HandsetLine.class);
  private static final int BATCH = 500;
  private static final int BATCH_OCTETS = 2_000_000;
  private static final long RETRY_MILLIS = 200;

  /** Who is told how a text ended. */
  interface Ends {
    void accept(Submission text, MessageState state) throws IOException;
  }

  private final BlockingQueue<Submission> waiting = new LinkedBlockingQueue<>();
  private final HandsetCourier courier;
  private final Ends ended;
  private final Thread thread;

  HandsetLine(HandsetCourier courier, Ends ended) {
    this.courier = courier;
    this.ended = ended;
    this.thread = new Thread(this::carry, "lab-smsc-handsets");
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  void offer(Submission submission) {
    waiting.add(submission);
  }

  private void carry() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        List<Submission> batch = nextBatch();
        deliver(
            batch.stream()
                .filter(text -> fate(text) == Fate.REACHED)
                .map(Submission::toHandsetPart)
                .toList());
        for (Submission text : batch) {
          endUntilKept(text);
        }
      }
    } catch (InterruptedException e) {
      LOG.debug("the line to the handsets was closed");
    }
  }

  private List<Submission> nextBatch() throws InterruptedException {
    List<Submission> batch = new ArrayList<>();
    int octets = 0;
    Submission next = waiting.take();
    while (next != null) {
      batch.add(next);
      octets +=
          next.octets().length() + next.tlvs().values().stream().mapToInt(String::length).sum();
      next = batch.size() < BATCH && octets < BATCH_OCTETS ? waiting.poll() : null;
    }
    return batch;
  }

  private void deliver(List<HandsetPart> parts) throws InterruptedException {
    while (!parts.isEmpty() && !delivered(parts)) {
      TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
    }
  }

  private boolean delivered(List<HandsetPart> parts) {
    try {
      courier.deliver(parts);
      return true;
    } catch (IOException e) {
      LOG.debug(
          "the handsets did not take {} parts, they are handed over again: {}",
          parts.size(),
          e.toString());
      return false;
    }
  }

  private void endUntilKept(Submission text) throws InterruptedException {
    while (!endKept(text)) {
      TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
    }
  }

  private boolean endKept(Submission text) {
    try {
      ended.accept(text, end(text));
      return true;
    } catch (IOException e) {
      LOG.error("the end of a text cannot be kept, trying again: {}", e.toString());
      return false;
    }
  }

  private static Fate fate(Submission text) {
    return Fate.of(text.destination());
  }

  private static MessageState end(Submission text) {
    return switch (fate(text)) {
      case REACHED -> MessageState.DELIVERED;
      case EXPIRED -> MessageState.EXPIRED;
      case UNDELIVERABLE, REFUSED -> MessageState.UNDELIVERABLE;
      case NEVER_HEARD_OF -> MessageState.ENROUTE;
    };
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
