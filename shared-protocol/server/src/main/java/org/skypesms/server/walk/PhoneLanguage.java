package org.skypesms.server.walk;

import org.skypesms.message.PhoneNumber;
import org.skypesms.sms.number.PhoneNumbers;
import org.skypesms.state.Ledger;
import org.skypesms.words.CountryLanguage;

/** In which language the service's own texts to a phone are. Stateless. */
public final class PhoneLanguage {

  private static final String ELSE = "en";

  private PhoneLanguage() {}

  /** The phone asked for this language (ISO 639-1). */
  public static void choose(Ledger ledger, PhoneNumber phone, String language) {
    ledger.counters().value(key(phone), language);
  }

  /** What the phone asked for; else what its country speaks; English for numbers of no country. */
  public static String of(Ledger ledger, PhoneNumber phone) {
    return ledger
        .counters()
        .value(key(phone))
        .or(() -> PhoneNumbers.region(phone).map(CountryLanguage::of))
        .orElse(ELSE);
  }

  private static String key(PhoneNumber phone) {
    return "phone-language:" + phone.value();
  }
}
