package org.skypesms.smstoskype.optout;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.skypesms.message.Half;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.server.walk.TextsToPhones;
import org.skypesms.sms.number.NumberReading;
import org.skypesms.sms.number.PhoneNumbers;
import org.skypesms.state.Ledger;
import org.skypesms.words.Languages;
import org.skypesms.words.Phrase;

/**
 * Confirms to phones what their words did, with texts of the service's own, each of one part. Only
 * a number that a person could write to is answered, never a short code or an alphanumeric sender,
 * and with the same sentence at most three times in ten minutes. Immutable.
 */
public final class Confirming {

  private static final Set<String> GERMAN_SPEAKING = Set.of("AT", "CH", "DE", "LI");

  private final boolean on;
  private final Optional<Set<String>> countries;
  private final Languages languages;
  private final Clock clock;

  /** When it is switched on, to phones of the countries served; empty: of all. */
  public Confirming(boolean on, Optional<Set<String>> countries, Languages languages, Clock clock) {
    this.on = on;
    this.countries = countries;
    this.languages = languages;
    this.clock = clock;
  }

  void confirm(Ledger ledger, PhoneText text, Phrase phrase) {
    PhoneNumber phone = text.conversation().phone();
    Optional<String> country = PhoneNumbers.region(phone);
    if (!on
        || !answerable(phone, country)
        || !Repeats.allow(ledger, phone, phrase, clock.instant())) {
      return;
    }
    boolean german = country.filter(GERMAN_SPEAKING::contains).isPresent();
    OutboundSms confirmation =
        new OutboundSms(
            text.id().then("confirmation"),
            Skypename.SERVICE,
            ledger.texts().nextReference(Skypename.SERVICE),
            Half.SMS_TO_SKYPE,
            text.conversation().gateway(),
            phone,
            languages.of(german ? "de" : "en").say(phrase),
            clock.instant());
    ledger.outbox().add(text.source(), TextsToPhones.outgoing(confirmation));
  }

  private boolean answerable(PhoneNumber phone, Optional<String> country) {
    boolean served = countries.isEmpty() || country.filter(countries.get()::contains).isPresent();
    return served && PhoneNumbers.read(phone.value(), "") instanceof NumberReading.Valid;
  }
}
