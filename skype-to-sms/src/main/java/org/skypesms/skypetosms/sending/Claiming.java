package org.skypesms.skypetosms.sending;

import org.skypesms.message.OutboundSms;
import org.skypesms.message.TextState;
import org.skypesms.state.Claim;
import org.skypesms.state.Ledger;

/** The changes that surround a claim. */
final class Claiming {

  private Claiming() {}

  /**
   * Claims the text unless it was cancelled meanwhile; flags it when a part of it may have been
   * taken before.
   */
  static boolean claim(Ledger ledger, Claim claim, boolean doubtful) {
    if (ledger
        .texts()
        .find(claim.text())
        .filter(text -> text.state() == TextState.CANCELLED)
        .isPresent()) {
      return false;
    }
    ledger.parts().claim(claim);
    if (doubtful) {
      ledger.texts().flag(claim.text());
    }
    return true;
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
