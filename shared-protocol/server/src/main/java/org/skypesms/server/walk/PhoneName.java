package org.skypesms.server.walk;

import java.util.Optional;
import org.skypesms.message.PhoneNumber;
import org.skypesms.state.Ledger;

/** What the owner of a phone wants it to be called. Stateless. */
public final class PhoneName {

  private PhoneName() {}

  /** The phone is called so from now on. */
  public static void choose(Ledger ledger, PhoneNumber phone, String name) {
    ledger.counters().value(key(phone), name);
  }

  /** The number, behind the name where the phone has one, as in {@code Anna (+447400123456)}. */
  public static String shown(Ledger ledger, PhoneNumber phone) {
    Optional<String> name = ledger.counters().value(key(phone));
    return name.map(called -> called + " (" + phone.value() + ")").orElse(phone.value());
  }

  private static String key(PhoneNumber phone) {
    return "phone-name:" + phone.value();
  }
}
