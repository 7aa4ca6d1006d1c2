package org.skypesms.skypetosms.receipt;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.skypesms.message.SmscAddress;
import org.skypesms.message.SmscMessageId;
import org.skypesms.skypetosms.sending.Results;
import org.skypesms.skypetosms.sending.SendingLink;
import org.skypesms.skypetosms.sending.SendingLinks;
import org.skypesms.smpp.QueryOutcome;
import org.skypesms.sms.receipt.ReceiptStatus;
import org.skypesms.state.Claim;
import org.skypesms.state.Ledger;
import org.skypesms.state.Part;
import org.skypesms.state.PartState;
import org.skypesms.state.Store;
import org.skypesms.state.Text;

/**
 * Asks SMSCs what has become of the parts of a text for which no receipt came (SMPP 3.4, section
 * 4.8), one part after the other. Safe for use by any thread.
 */
public final class Inquiry {

  private final Store store;
  private final SendingLinks links;
  private final Results results;
  private final Clock clock;

  /** Over these links. */
  public Inquiry(Store store, SendingLinks links, Results results, Clock clock) {
    this.store = store;
    this.links = links;
    this.results = results;
    this.clock = clock;
  }

  /** Asks about every part whose id is known; completes when the final states are stored. */
  CompletionStage<Void> ask(Text text) {
    return store
        .submit(ledger -> ledger.parts().of(text.id()))
        .thenCompose(parts -> ask(text, parts));
  }

  private CompletionStage<Void> ask(Text text, List<Part> parts) {
    CompletionStage<Void> asked = CompletableFuture.completedFuture(null);
    for (Part part : parts) {
      if (part.state() == PartState.ACCEPTED || part.state() == PartState.UNCERTAIN) {
        asked = asked.thenCompose(before -> ask(text, part));
      }
    }
    return asked;
  }

  private CompletionStage<Void> ask(Text text, Part part) {
    Optional<SmscMessageId> id = part.smscId();
    Optional<SendingLink> link = links.named(part.link());
    if (id.isEmpty() || link.isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    SmscAddress source =
        link.get().source().orElseGet(() -> SmscAddress.of(text.conversation().gateway()));
    return link.get().link().query(id.get(), source).thenCompose(outcome -> store(part, outcome));
  }

  private CompletionStage<Void> store(Part part, QueryOutcome outcome) {
    if (outcome instanceof QueryOutcome.Known known) {
      return end(known.status())
          .<CompletionStage<Void>>map(
              state -> store.submit(ledger -> apply(ledger, part, state, known.error())))
          .orElseGet(() -> CompletableFuture.completedFuture(null));
    }
    return CompletableFuture.completedFuture(null);
  }

  private static Optional<PartState> end(ReceiptStatus status) {
    return switch (status) {
      case DELIVERED -> Optional.of(PartState.DELIVERED);
      case EXPIRED -> Optional.of(PartState.EXPIRED);
      case DELETED, UNDELIVERABLE, REJECTED, SKIPPED -> Optional.of(PartState.FAILED);
      case SCHEDULED, ENROUTE, ACCEPTED, UNKNOWN -> Optional.empty();
    };
  }

  /** A receipt that came meanwhile counts more. */
  private Void apply(Ledger ledger, Part part, PartState state, int error) {
    if (ledger.parts().of(part.text()).contains(part)) {
      String reason = state == PartState.DELIVERED || error == 0 ? "" : "error " + error;
      ledger.parts().advance(part, state, reason, clock.instant());
      int parts = ledger.parts().claim(part.text()).map(Claim::parts).orElse(1);
      results.advance(ledger, part.text(), parts, part.text().value());
    }
    return null;
  }
}
