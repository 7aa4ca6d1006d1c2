package org.skypesms.skypetosms.receipt;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.skypesms.broker.Delivery;
import org.skypesms.broker.Rejected;
import org.skypesms.message.DeliveryReceipt;
import org.skypesms.message.Half;
import org.skypesms.message.Labels;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.SmscAddress;
import org.skypesms.server.walk.Bodies;
import org.skypesms.server.walk.ReceiptIds;
import org.skypesms.server.walk.Steps;
import org.skypesms.skypetosms.sending.Results;
import org.skypesms.sms.number.PhoneNumbers;
import org.skypesms.sms.receipt.MessageIdForms;
import org.skypesms.sms.receipt.ReceiptReading;
import org.skypesms.sms.receipt.Receipts;
import org.skypesms.state.Claim;
import org.skypesms.state.Ledger;
import org.skypesms.state.Mailing;
import org.skypesms.state.Part;
import org.skypesms.state.PartState;
import org.skypesms.state.Text;

/**
 * Matches delivery receipts to parts by link, id form and recipient. What matches nothing, or more
 * than one part, is parked and tried again with growing delay, and becomes a dead letter when the
 * time for receipts is over. Safe for use by any thread.
 */
public final class ReceiptMatch {

  private final Steps steps;
  private final Results results;
  private final Function<String, Optional<MessageIdForms.Form>> toldForm;
  private final Parking parking;
  private final Clock clock;

  /**
   * Waits for a match as long as the given time.
   *
   * @param toldForm the form of the ids in receipts of a link, where the configuration says it
   * @param clock of what is stored and of the broker, which tries parked receipts again
   * @param unhurried by which is judged whether a receipt has waited for long enough
   */
  public ReceiptMatch(
      Steps steps,
      Results results,
      Function<String, Optional<MessageIdForms.Form>> toldForm,
      Duration patience,
      Clock clock,
      Clock unhurried) {
    this.steps = steps;
    this.results = results;
    this.toldForm = toldForm;
    this.parking = new Parking(patience, clock, unhurried);
    this.clock = clock;
  }

  /** Matches the receipt in a delivery. */
  public CompletionStage<Void> match(Delivery delivery) {
    DeliveryReceipt receipt = Bodies.read(delivery.body(), DeliveryReceipt.class);
    ReceiptReading reading = Receipts.read(receipt.content());
    if (reading.ids().isEmpty()) {
      throw new Rejected("the receipt names no message id");
    }
    String half = delivery.properties().getOrDefault(Labels.HALF, Half.SKYPE_TO_SMS.id());
    String source = receipt.id().value() + "/" + receipt.attempt();
    AtomicReference<MessageId> matched = new AtomicReference<>();
    return steps
        .once(source, ledger -> matched.set(match(ledger, source, receipt, half, reading)))
        .thenCompose(done -> tell(matched.get()));
  }

  /** Lines about a text all follow from the text, so that they keep their order. */
  private CompletionStage<Void> tell(MessageId text) {
    return text == null
        ? CompletableFuture.completedFuture(null)
        : steps.resume(Mailing.source(text));
  }

  private MessageId match(
      Ledger ledger, String source, DeliveryReceipt receipt, String half, ReceiptReading reading) {
    List<Part> hits = hits(ledger, receipt, reading);
    List<Part> waiting = waiting(hits);
    if (waiting.size() == 1
        && (parking.patient(receipt) || plain(ledger, reading, waiting.get(0)))) {
      learn(ledger, reading, waiting.get(0));
      state(reading).ifPresent(state -> apply(ledger, waiting.get(0), state, reading));
      return waiting.get(0).text();
    }
    if (!parking.patient(receipt)) {
      ledger.outbox().add(source, parking.again(receipt, half));
    } else if (waiting.size() > 1 || hits.isEmpty()) {
      ledger.outbox().add(source, parking.within(receipt, half));
    }
    return null;
  }

  /** Whether the receipt has the part's id in the form that is told or learnt, or as it is. */
  private boolean plain(Ledger ledger, ReceiptReading reading, Part part) {
    return toldForm.apply(part.link()).isPresent()
        || part.smscId()
            .filter(id -> ReceiptIds.plain(ledger, part.link(), reading, id.value()))
            .isPresent();
  }

  private static List<Part> waiting(List<Part> hits) {
    return hits.stream().filter(part -> awaitsReceipt(part.state())).toList();
  }

  private static void learn(Ledger ledger, ReceiptReading reading, Part part) {
    part.smscId().ifPresent(id -> ReceiptIds.learn(ledger, part.link(), reading, id.value()));
  }

  private static boolean awaitsReceipt(PartState state) {
    return state == PartState.ACCEPTED || state == PartState.UNCERTAIN;
  }

  /** The parts that the receipt may be about. */
  private List<Part> hits(Ledger ledger, DeliveryReceipt receipt, ReceiptReading reading) {
    Optional<MessageIdForms.Form> told = toldForm.apply(receipt.link());
    return told.isPresent()
        ? hits(ledger, receipt, inForm(reading, told.get()))
        : learntHits(ledger, receipt, reading);
  }

  /** The id in the parameters may be as it was given, whatever form that in the text has. */
  private static Set<String> inForm(ReceiptReading reading, MessageIdForms.Form form) {
    Set<String> forms = new LinkedHashSet<>();
    reading.tlvId().map(MessageIdForms::normalised).ifPresent(forms::add);
    reading.ids().forEach(id -> MessageIdForms.in(form, id).ifPresent(forms::add));
    return forms;
  }

  /**
   * In another form than the one learnt it is tried only when that has failed for long enough that
   * the answer with its id must have come.
   */
  private static List<Part> learntHits(
      Ledger ledger, DeliveryReceipt receipt, ReceiptReading reading) {
    Set<String> likely = ReceiptIds.candidates(ledger, receipt.link(), reading);
    List<Part> hits = hits(ledger, receipt, likely);
    return hits.isEmpty() && receipt.attempt() >= Parking.PATIENT_ATTEMPT
        ? hits(ledger, receipt, ReceiptIds.all(reading))
        : hits;
  }

  private static List<Part> hits(Ledger ledger, DeliveryReceipt receipt, Set<String> forms) {
    Set<Part> hits = new LinkedHashSet<>();
    for (SmscAddress address :
        List.of(receipt.content().source(), receipt.content().destination())) {
      Optional<PhoneNumber> phone = PhoneNumbers.read(address);
      phone.ifPresent(
          number -> hits.addAll(ledger.parts().matching(receipt.link(), number, forms)));
    }
    return List.copyOf(hits);
  }

  private void apply(Ledger ledger, Part part, PartState state, ReceiptReading reading) {
    String reason = state == PartState.DELIVERED ? "" : reading.reason();
    ledger.parts().advance(part, state, reason, clock.instant());
    Text text = ledger.texts().find(part.text()).orElseThrow();
    int parts = ledger.parts().claim(text.id()).map(Claim::parts).orElse(text.parts());
    results.advance(ledger, text.id(), parts, text.id().value());
  }

  /** How the part ends; a receipt that tells no end leaves it as it is, and silence ends it. */
  private static Optional<PartState> state(ReceiptReading reading) {
    return reading
        .state()
        .flatMap(
            state ->
                switch (state) {
                  case DELIVERED -> Optional.of(PartState.DELIVERED);
                  case EXPIRED -> Optional.of(PartState.EXPIRED);
                  case FAILED, CANCELLED -> Optional.of(PartState.FAILED);
                  case UNKNOWN, QUEUED, SENT -> Optional.empty();
                });
  }
}
