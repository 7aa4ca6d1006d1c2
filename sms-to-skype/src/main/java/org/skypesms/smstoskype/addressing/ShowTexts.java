package org.skypesms.smstoskype.addressing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.skypesms.broker.Rejected;
import org.skypesms.message.Conversation;
import org.skypesms.message.InboundSms;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.server.walk.Bodies;
import org.skypesms.server.walk.Steps;
import org.skypesms.sms.Concatenation;
import org.skypesms.sms.Reassembly;
import org.skypesms.sms.ReceivedPart;
import org.skypesms.sms.number.PhoneNumbers;
import org.skypesms.smstoskype.optout.OptingOut;
import org.skypesms.smstoskype.optout.PhoneText;
import org.skypesms.state.Ledger;

/**
 * Takes parts from {@code sms.received}: joins them, does what a phone says to the service, finds
 * the person of every other text, and has it shown. Safe for use by any thread; parts of one phone
 * come one after the other.
 */
public final class ShowTexts {

  private final Steps steps;
  private final OptingOut optingOut;
  private final Showing showing;
  private final Clock clock;

  /** With the given steps. */
  public ShowTexts(Steps steps, OptingOut optingOut, Showing showing, Clock clock) {
    this.steps = steps;
    this.optingOut = optingOut;
    this.showing = showing;
    this.clock = clock;
  }

  /** Takes the part in a delivery's body. Completes when what follows from it is on the broker. */
  public CompletionStage<Void> take(String body) {
    InboundSms part = Bodies.read(body, InboundSms.class);
    Conversation conversation = conversation(part);
    return steps.once(part.id().value(), ledger -> take(ledger, part, conversation));
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
    join(ledger, sms, part, owner(Addressee.of(ledger, conversation)));
  }

  /** What a phone says to the service counts even where nobody has written to it. */
  private void whole(Ledger ledger, PhoneText text) {
    Optional<Skypename> person = Addressee.of(ledger, text.conversation());
    if (!optingOut.take(ledger, text, person)) {
      showing.show(ledger, text, owner(person));
    }
  }

  private static Skypename owner(Optional<Skypename> person) {
    return person.orElseThrow(
        () -> new Rejected("nobody has written to this phone, so the text is nobody's"));
  }

  private void join(Ledger ledger, InboundSms sms, ReceivedPart part, Skypename person) {
    Concatenation place = part.concatenation().orElseThrow();
    String key = Reassembly.key(sms.link(), sms.content(), place);
    List<InboundSms> before = ledger.incomplete().parts(key);
    if (!before.isEmpty() && Showing.reassembly(before).fit(part) == Reassembly.Fit.OTHER_TEXT) {
      ledger.incomplete().forget(key);
      showing.show(ledger, showing.text(before, sms.id().value()), person);
    }
    ledger.incomplete().keep(key, place.number(), place.count(), sms, clock.instant());
    List<InboundSms> parts = ledger.incomplete().parts(key);
    if (Showing.reassembly(parts).complete()) {
      ledger.incomplete().forget(key);
      whole(ledger, showing.text(parts, sms.id().value()));
    }
  }
}
