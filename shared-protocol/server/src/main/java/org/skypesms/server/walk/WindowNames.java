package org.skypesms.server.walk;

import org.skypesms.message.Half;
import org.skypesms.state.Ledger;

/** Under which Skypename people reach each half. Stateless. */
public final class WindowNames {

  private WindowNames() {}

  /** The half is logged in under that name; empty: under its own. */
  public static void learn(Ledger ledger, Half half, String skypename) {
    ledger.counters().value(key(half), skypename.isEmpty() ? half.id() : skypename);
  }

  /** The name that the half last said; its own before. */
  public static String of(Ledger ledger, Half half) {
    return ledger.counters().value(key(half)).orElse(half.id());
  }

  private static String key(Half half) {
    return "skypename:" + half.id();
  }
}
