package org.skypesms.lab.smsc;

import com.cloudhopper.smpp.pdu.SubmitSm;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.skypesms.lab.phones.OutgoingPart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Store and forward: what was accepted goes to the handsets and comes back as receipts, what phones
 * send goes to the gateway; the ledger has each step before the next begins. Thread-safe.
 */
final class MessageCentre {

  private static final Logger LOG = LoggerFactory.getLogger(MessageCentre.class);

  private final Ledger ledger;
  private final Conduct conduct;
  private final Dispatcher dispatcher;
  private final HandsetLine handsets;
  private final ScheduledExecutorService timer;
  private final Clock clock;

  MessageCentre(
      Ledger ledger,
      Conduct conduct,
      Dispatcher dispatcher,
      HandsetCourier courier,
      ScheduledExecutorService timer,
      Clock clock) {
    this.ledger = ledger;
    this.conduct = conduct;
    this.dispatcher = dispatcher;
    this.handsets = new HandsetLine(courier, this::ended);
    this.timer = timer;
    this.clock = clock;
  }

  /** Takes up what the journal says was accepted and not finished. */
  void start() {
    ledger.receipts().forEach(this::sendReceipt);
    ledger.texts().forEach(this::sendText);
    ledger.onTheWay().forEach(handsets::offer);
    handsets.start();
  }

  /** Keeps a submit; from now on it is accepted. */
  Submission accept(SubmitSm pdu) throws IOException {
    return ledger.submit(id -> Submits.read(pdu, id, clock.millis()));
  }

  /** Sends an accepted text on its way to its handset. */
  void forward(Submission submission) {
    handsets.offer(submission);
  }

  /** Keeps what phones have sent, in order, and sends it on; what came before is passed over. */
  synchronized void takeTexts(List<OutgoingPart> parts) throws IOException {
    for (OutgoingPart part : parts) {
      if (ledger.arrive(part)) {
        sendText(part);
      }
    }
  }

  Optional<Entry.Finished> state(long id) {
    return ledger.state(id);
  }

  Counts counts() {
    return ledger.counts();
  }

  void stop() {
    handsets.close();
  }

  private void ended(Submission submission, MessageState state) throws IOException {
    Behaviour.Receipts receipts = conduct.now().receipts();
    boolean due =
        state != MessageState.ENROUTE
            && receipts.mode() != Behaviour.ReceiptMode.OFF
            && submission.wantsReceipt(state);
    Entry.Finished end = new Entry.Finished(submission.id(), state, clock.millis(), due);
    ledger
        .finish(end)
        .ifPresent(receipt -> later(receipts.delayMillis(), () -> sendReceipt(receipt)));
  }

  private void later(int millis, Runnable task) {
    if (millis <= 0) {
      task.run();
      return;
    }
    var unused = timer.schedule(task, millis, TimeUnit.MILLISECONDS);
  }

  private void sendReceipt(Receipt receipt) {
    long id = receipt.submission().id();
    dispatcher.offer(
        new Delivery(
            receipt.submission().destination().shown(),
            () -> DeliverPdus.receipt(receipt, conduct.now()),
            () -> noted(() -> ledger.receiptTaken(id))));
  }

  private void sendText(OutgoingPart part) {
    dispatcher.offer(
        new Delivery(
            part.source(),
            () -> DeliverPdus.text(part),
            () -> noted(() -> ledger.textTaken(part))));
  }

  private interface Step {
    void take() throws IOException;
  }

  private static void noted(Step step) {
    try {
      step.take();
    } catch (IOException e) {
      LOG.error(
          "what the gateway has taken cannot be noted, it will come again after a restart: {}",
          e.toString());
    }
  }
}
