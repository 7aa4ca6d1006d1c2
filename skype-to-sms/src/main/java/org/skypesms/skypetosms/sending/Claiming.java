package org.skypesms.skypetosms.sending;

import java.util.List;
import java.util.Optional;
import org.skypesms.message.Conversation;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.Skypename;
import org.skypesms.message.TextState;
import org.skypesms.state.Claim;
import org.skypesms.state.Ledger;
import org.skypesms.state.Part;
import org.skypesms.state.PartState;

/** The changes that surround a claim. */
final class Claiming {

  private Claiming() {}

  /**
   * Claims the text unless it was cancelled meanwhile; flags it when a part of it may have been
   * taken before, and keeps the copies that an earlier claim left without a result.
   */
  static boolean claim(Ledger ledger, Claim claim, boolean doubtful, List<Part> lost) {
    if (ledger
        .texts()
        .find(claim.text())
        .filter(text -> text.state() == TextState.CANCELLED)
        .isPresent()) {
      return false;
    }
    ledger.parts().claim(claim);
    lost.forEach(ledger.parts()::store);
    if (doubtful) {
      ledger.texts().flag(claim.text());
    }
    return true;
  }

  /**
   * Whether the phone has opted out of the text before any part of it can have been taken. The
   * service's own texts are no concern of it: they tell the phone that it has opted out.
   */
  static boolean optedOut(Ledger ledger, OutboundSms text) {
    return !text.person().equals(Skypename.SERVICE)
        && ledger.optOuts().stopped(new Conversation(text.to(), text.from()), text.person())
        && untaken(ledger.parts().claim(text.id()), ledger.parts().of(text.id()));
  }

  /** Whether it is certain that no part of the text was taken. */
  static boolean untaken(Optional<Claim> claim, List<Part> copies) {
    return claim.isEmpty()
        || copies.stream().allMatch(copy -> copy.state() == PartState.NOT_TAKEN)
            && copies.stream().map(Part::number).distinct().count() == claim.get().parts();
  }

  /** Whether the text still has parts to write. */
  static boolean open(Ledger ledger, OutboundSms text) {
    return ledger
        .texts()
        .find(text.id())
        .filter(known -> known.state() != TextState.CANCELLED)
        .isPresent();
  }
}
