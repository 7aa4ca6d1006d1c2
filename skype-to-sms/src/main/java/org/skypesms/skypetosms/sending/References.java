package org.skypesms.skypetosms.sending;

import java.time.Instant;
import org.skypesms.message.OutboundSms;
import org.skypesms.state.Ledger;

/**
 * The numbers by which a phone knows which parts belong together (3GPP TS 23.040, section
 * 9.2.3.24.1): it looks at the sender and at the number alone. So each phone has a row of its own,
 * which a restart goes on with; where only 8 bits are carried, the 256th long text after one is the
 * first with the same number.
 */
final class References {

  private static final String NAME = "joint:";
  private static final int MOST = 0xFFFF;

  private References() {}

  /** The next number for that phone; after a day without long texts the row begins anywhere. */
  static int next(Ledger ledger, OutboundSms text, Instant now) {
    String name = NAME + text.from().value() + ":" + text.to().value();
    int last =
        ledger
            .counters()
            .value(name)
            .map(Integer::parseInt)
            .orElseGet(() -> (int) now.toEpochMilli());
    int next = (last + 1) & MOST;
    ledger.counters().value(name, Integer.toString(next));
    return next;
  }
}
