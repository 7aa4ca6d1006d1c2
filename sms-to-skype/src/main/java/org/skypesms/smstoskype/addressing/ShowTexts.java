package org.skypesms.smstoskype.addressing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.skypesms.broker.Rejected;
import org.skypesms.message.Conversation;
import org.skypesms.message.InboundSms;
import org.skypesms.message.PhoneNumber;
import org.skypesms.server.walk.Bodies;
import org.skypesms.server.walk.Steps;
import org.skypesms.sms.Concatenation;
import org.skypesms.sms.Reassembly;
import org.skypesms.sms.ReceivedPart;
import org.skypesms.sms.number.PhoneNumbers;
import org.skypesms.smstoskype.optout.Heeding;
import org.skypesms.smstoskype.optout.PhoneText;
import org.skypesms.state.Ledger;

/**
 * Takes parts from {@code sms.received}: joins them, does what a phone says to the service, finds
 * the person of every other text, and has it shown. Safe for use by any thread; parts of one phone
 * come one after the other.
 */
public final class ShowTexts {

  private final Steps steps;
  private final Heeding heeding;
  private final Addressing addressing;
  private final Showing showing;
  private final Clock clock;

  /** With the given steps. */
  public ShowTexts(
      Steps steps, Heeding heeding, Addressing addressing, Showing showing, Clock clock) {
    this.steps = steps;
    this.heeding = heeding;
    this.addressing = addressing;
    this.showing = showing;
    this.clock = clock;
  }

  /** Takes the part in a delivery's body. Completes when what follows from it is on the broker. */
  public CompletionStage<Void> take(String body) {
    InboundSms part = Bodies.read(body, InboundSms.class);
    Conversation conversation = conversation(part);
    return afterOverdue(conversation)
        .thenCompose(
            done -> steps.once(part.id().value(), ledger -> take(ledger, part, conversation)));
  }

  /** Texts that waited in vain and that a crash left behind come before later ones. */
  private CompletableFuture<Void> afterOverdue(Conversation conversation) {
    return addressing
        .waiting()
        .overdue(conversation)
        .map(steps::resume)
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }

  static Conversation conversation(InboundSms part) {
    Optional<PhoneNumber> phone = PhoneNumbers.read(part.content().source());
    Optional<PhoneNumber> gateway = PhoneNumbers.read(part.content().destination());
    if (phone.isEmpty() || gateway.isEmpty()) {
      throw new Rejected("the text comes from or goes to something that is no phone number");
    }
    return new Conversation(phone.get(), gateway.get());
  }

  private void take(Ledger ledger, InboundSms sms, Conversation conversation) {
    ReceivedPart part = ReceivedPart.of(sms.content());
    if (part.concatenation().isEmpty()) {
      whole(ledger, showing.text(sms, part));
      return;
    }
    Addressing.owner(addressing.partner(ledger, conversation));
    join(ledger, sms, part);
  }

  /** What a phone says to the service counts even where nobody has written to it. */
  private void whole(Ledger ledger, PhoneText text) {
    if (!heeding.take(ledger, text, addressing.partner(ledger, text.conversation()))) {
      addressing.bring(ledger, text);
    }
  }

  private void join(Ledger ledger, InboundSms sms, ReceivedPart part) {
    Concatenation place = part.concatenation().orElseThrow();
    String key = Reassembly.key(sms.link(), sms.content(), place);
    List<InboundSms> before = ledger.incomplete().parts(key);
    if (!before.isEmpty() && Showing.reassembly(before).fit(part) == Reassembly.Fit.OTHER_TEXT) {
      ledger.incomplete().forget(key);
      addressing.bring(ledger, showing.text(before, sms.id().value()));
    }
    ledger.incomplete().keep(key, place.number(), place.count(), sms, clock.instant());
    List<InboundSms> parts = ledger.incomplete().parts(key);
    if (Showing.reassembly(parts).complete()) {
      ledger.incomplete().forget(key);
      whole(ledger, showing.text(parts, sms.id().value()));
    }
  }
}
