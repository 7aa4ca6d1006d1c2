package org.skypesms.skypetosms.answer;

import java.util.List;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.state.Ledger;

/**
 * Chooses the gateway number from which a person writes to a phone: the one from which they wrote
 * before; else the first from which nobody else wrote to that phone, so that its answers are
 * theirs; else the one from which others wrote longest ago. Immutable.
 */
final class GatewayChoice {

  private final List<PhoneNumber> pool;

  GatewayChoice(List<PhoneNumber> pool) {
    this.pool = List.copyOf(pool);
  }

  PhoneNumber of(Ledger ledger, Skypename person, PhoneNumber phone) {
    if (pool.size() == 1) {
      return pool.get(0);
    }
    return ledger.conversations().gateways(person, phone).stream()
        .filter(pool::contains)
        .findFirst()
        .orElseGet(() -> leastUsed(ledger.conversations().gatewaysOfOthers(person, phone)));
  }

  /** The others' numbers come the longest unused first. */
  private PhoneNumber leastUsed(List<PhoneNumber> others) {
    return pool.stream()
        .filter(number -> !others.contains(number))
        .findFirst()
        .orElseGet(() -> others.stream().filter(pool::contains).findFirst().orElseThrow());
  }
}
