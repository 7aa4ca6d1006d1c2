package org.skypesms.smstoskype.addressing;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.skypesms.message.InboundSms;
import org.skypesms.message.Skypename;
import org.skypesms.server.walk.Bodies;
import org.skypesms.server.walk.Steps;
import org.skypesms.sms.ReceivedPart;
import org.skypesms.smstoskype.phonewords.Heeding;
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
  private final Bringing bringing;
  private final Showing showing;
  private final Collecting collecting;

  /** With the given steps. */
  public ShowTexts(
      Steps steps,
      Heeding heeding,
      Addressing addressing,
      Bringing bringing,
      Showing showing,
      Collecting collecting) {
    this.steps = steps;
    this.heeding = heeding;
    this.addressing = addressing;
    this.bringing = bringing;
    this.showing = showing;
    this.collecting = collecting;
  }

  /** Takes the part in a delivery's body. Completes when what follows from it is on the broker. */
  public CompletionStage<Void> take(String body) {
    InboundSms part = Bodies.read(body, InboundSms.class);
    return afterOverdue(part)
        .thenCompose(done -> steps.once(part.id().value(), ledger -> take(ledger, part)));
  }

  /** Texts that waited in vain and that a crash left behind come before later ones. */
  private CompletableFuture<Void> afterOverdue(InboundSms part) {
    return Parties.conversation(part.content())
        .flatMap(addressing.waiting()::overdue)
        .map(steps::resume)
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }

  private void take(Ledger ledger, InboundSms sms) {
    ReceivedPart part = ReceivedPart.of(sms.content());
    if (Silent.counted(ledger, sms.content(), part)) {
      return;
    }
    Silent.refusePrograms(part);
    if (part.concatenation().isEmpty()) {
      whole(ledger, showing.text(sms, part));
      return;
    }
    bringing.owner(ledger, Parties.of(sms.content()));
    collecting.collect(ledger, sms, part).ifPresent(text -> whole(ledger, text));
  }

  /** What a phone says to the service counts even where nobody has written to it. */
  private void whole(Ledger ledger, IncomingText text) {
    Optional<Skypename> partner = bringing.partner(ledger, text.parties());
    boolean heeded =
        text.fromPhone("").filter(words -> heeding.take(ledger, words, partner)).isPresent();
    if (!heeded) {
      bringing.bring(ledger, text);
    }
  }
}
