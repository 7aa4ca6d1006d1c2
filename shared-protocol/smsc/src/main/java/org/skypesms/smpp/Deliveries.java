package org.skypesms.smpp;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jsmpp.SMPPConstant;
import org.skypesms.message.Octets;
import org.skypesms.message.ReceivedShortMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands what one session's peer delivers to the receiver, in the order of arrival, and answers each
 * when the receiver is done with it. While too many are without answer nothing more is read, so
 * that TCP holds the peer back.
 */
final class Deliveries {

  /** How many may be without answer. */
  static final int MOST = 100;

  private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

  private final String link;
  private final String session;
  private final Receiver receiver;
  private final Duration limit;
  private final PduWriter writer;
  private final Executor order;
  private final Tally tally;
  private final Semaphore places = new Semaphore(MOST);
  private volatile boolean parked;
  private volatile boolean refusing;
  private volatile boolean failing;
  private boolean ended;

  /**
   * Starts with none.
   *
   * @param order runs one task after the other
   */
  Deliveries(
      LinkSettings settings,
      String session,
      Receiver receiver,
      PduWriter writer,
      Executor order,
      Tally tally) {
    this.link = settings.name();
    this.limit = settings.times().receive();
    this.session = session;
    this.receiver = receiver;
    this.writer = writer;
    this.order = order;
    this.tally = tally;
  }

  /** Takes a PDU from the reading thread, which waits here while too many are without answer. */
  void arrived(Pdu pdu) throws IOException {
    tally.received();
    if (refusing) {
      answer(pdu, SMPPConstant.STAT_ESME_RX_T_APPN);
      return;
    }
    try {
      handOver(pdu, DeliveredPdu.read(pdu));
    } catch (UndecodablePdu e) {
      undecodable(pdu, e);
    }
  }

  private void undecodable(Pdu pdu, UndecodablePdu why) {
    LOG.warn("link {}: a delivery was refused for good: {}", link, why.getMessage());
    answer(pdu, why.status());
    String reason = why.getMessage();
    inOrder(() -> receiver.undecodable(link, session, Octets.of(pdu.octets()), reason));
  }

  private void handOver(Pdu pdu, ReceivedShortMessage message) throws IOException {
    takePlace();
    CompletableFuture<Void> kept = new CompletableFuture<>();
    var unused =
        kept.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
            .whenComplete((done, failure) -> finish(pdu, failure));
    inOrder(() -> receive(message, kept));
  }

  private void takePlace() throws IOException {
    try {
      if (!places.tryAcquire()) {
        parked = true;
        places.acquire();
        parked = false;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the reading thread was interrupted", e);
    }
  }

  /** Nothing is handed over once the session has ended. */
  private synchronized void inOrder(Runnable task) {
    if (!ended) {
      order.execute(task);
    }
  }

  private void receive(ReceivedShortMessage message, CompletableFuture<Void> kept) {
    if (kept.isDone() || hasEnded()) {
      return;
    }
    try {
      CompletionStage<Void> received = receiver.received(link, session, message);
      var unused =
          kept.whenComplete(
              (done, failure) -> receiver.answered(link, session, message, failure == null));
      received.whenComplete((done, failure) -> complete(kept, failure));
    } catch (RuntimeException e) {
      kept.completeExceptionally(e);
    }
  }

  private static void complete(CompletableFuture<Void> kept, Throwable failure) {
    if (failure == null) {
      kept.complete(null);
    } else {
      kept.completeExceptionally(failure);
    }
  }

  private void finish(Pdu pdu, Throwable failure) {
    places.release();
    if (failure == null) {
      failing = false;
      tally.answered();
      answer(pdu, SMPPConstant.STAT_ESME_ROK);
      return;
    }
    answer(pdu, SMPPConstant.STAT_ESME_RX_T_APPN);
    tell(failure);
  }

  private void tell(Throwable failure) {
    if (!failing && !hasEnded()) {
      failing = true;
      boolean slow = failure instanceof TimeoutException;
      String why = slow ? "keeping them takes too long" : String.valueOf(failure.getMessage());
      LOG.warn("link {}: deliveries are put off with a temporary error: {}", link, why);
    }
  }

  private void answer(Pdu pdu, int status) {
    int response = pdu.commandId() | SMPPConstant.MASK_CID_RESP;
    writer.offer(Pdu.of(response, status, pdu.sequence(), (byte) 0));
  }

  /** Whether the reading thread waits here, so that no answer can be read. */
  boolean parked() {
    return parked;
  }

  /** How many are without answer. */
  int outstanding() {
    return Math.max(0, MOST - places.availablePermits());
  }

  /** Answers everything that still comes with a temporary error. */
  void refuse() {
    refusing = true;
  }

  private synchronized boolean hasEnded() {
    return ended;
  }

  /**
   * The session is over; nothing is handed over any more.
   *
   * @param tell whether the receiver is told, after all that was handed over
   */
  synchronized void end(boolean tell) {
    if (!ended && tell) {
      order.execute(() -> receiver.ended(link, session));
    }
    ended = true;
    places.release(MOST);
  }
}
