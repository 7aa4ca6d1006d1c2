package org.skypesms.smstoskype.phonewords;

import java.util.Collection;
import java.util.Optional;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Half;
import org.skypesms.message.Skypename;
import org.skypesms.server.walk.ChatLines;
import org.skypesms.server.walk.PersonLanguage;
import org.skypesms.state.Ledger;
import org.skypesms.words.Languages;
import org.skypesms.words.Phrase;

/** Tells people what a phone said to the service about them. Immutable. */
final class TellingPeople {

  private final Languages languages;

  TellingPeople(Languages languages) {
    this.languages = languages;
  }

  /** The line shows what the phone wrote, so a reply to it is a reply to that phone. */
  void tell(Ledger ledger, PhoneText text, Collection<Skypename> people, Phrase phrase) {
    for (Skypename person : people) {
      String language = PersonLanguage.of(ledger, person);
      String phone = text.conversation().phone().value();
      ChatLine line =
          new ChatLine(
              text.id().then("shown").then(person.value()),
              Half.SMS_TO_SKYPE,
              person,
              languages.of(language).say(phrase, phone, text.body().strip()),
              Optional.empty(),
              Optional.of(text.conversation()));
      ledger.outbox().add(text.source(), ChatLines.outgoing(line));
    }
  }
}
