package org.skypesms.skypetosms.sending;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import org.skypesms.message.Conversation;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.TextState;
import org.skypesms.server.walk.Bodies;
import org.skypesms.state.Claim;
import org.skypesms.state.Ledger;
import org.skypesms.state.Part;
import org.skypesms.state.Store;
import org.skypesms.state.Text;

/**
 * Asks once whether a text is still wanted: it is not when it was cancelled or its phone had opted
 * out before any part of it was taken. Safe for use by any thread.
 */
public final class StillWanted {

  private final Store store;
  private final TextParts parts;
  private final Clock clock;

  /** Asks the given store. */
  public StillWanted(Store store, TextParts parts, Clock clock) {
    this.store = store;
    this.parts = parts;
    this.clock = clock;
  }

  /** The text in a delivery's body, and whether anything is left to do. */
  public CompletionStage<Wanted> ask(String body) {
    OutboundSms text = Bodies.read(body, OutboundSms.class);
    return store.submit(ledger -> ask(ledger, text));
  }

  private Wanted ask(Ledger ledger, OutboundSms text) {
    Optional<Text> known = ledger.texts().find(text.id());
    if (known.isEmpty()) {
      Text added = accepted(text);
      ledger.texts().add(added);
      return new Wanted(
          text, true, Optional.empty(), List.of(), reference(ledger, text, added.parts()));
    }
    Optional<Claim> claim = ledger.parts().claim(text.id());
    List<Part> copies = ledger.parts().of(text.id());
    TextState state = known.get().state();
    boolean ended =
        state == TextState.CANCELLED || state.isFinal() && Claiming.untaken(claim, copies);
    OptionalInt reference =
        !ended && Claiming.untaken(claim, copies)
            ? reference(ledger, text, known.get().parts())
            : OptionalInt.empty();
    return new Wanted(text, !ended, claim, copies, reference);
  }

  private OptionalInt reference(Ledger ledger, OutboundSms text, int parts) {
    return parts > 1
        ? OptionalInt.of(References.next(ledger, text, clock.instant()))
        : OptionalInt.empty();
  }

  /** A text that an integrator put on the queue. */
  private Text accepted(OutboundSms text) {
    return Text.queued(
            text.id(),
            text.person(),
            text.reference(),
            text.window(),
            new Conversation(text.to(), text.from()),
            parts.count(text),
            text.acceptedAt())
        .changed(TextState.QUEUED, "", clock.instant());
  }
}
