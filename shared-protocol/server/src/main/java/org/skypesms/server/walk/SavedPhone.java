package org.skypesms.server.walk;

import java.util.Optional;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.state.Ledger;
import org.skypesms.words.Phrase;
import org.skypesms.words.Words;

/** How a phone is called towards a person. Stateless. */
public final class SavedPhone {

  private SavedPhone() {}

  /**
   * The number, behind the name under which the person has saved it, as in {@code bob
   * (+447400123456)}.
   */
  public static String shown(Ledger ledger, Words words, Skypename person, PhoneNumber phone) {
    return saved(ledger, words, person, phone).orElse(phone.value());
  }

  /** The same; a phone that is not saved is called as it wants to be. */
  public static String called(Ledger ledger, Words words, Skypename person, PhoneNumber phone) {
    return saved(ledger, words, person, phone).orElseGet(() -> PhoneName.shown(ledger, phone));
  }

  private static Optional<String> saved(
      Ledger ledger, Words words, Skypename person, PhoneNumber phone) {
    return ledger
        .contacts()
        .find(person, phone)
        .map(saved -> words.say(Phrase.SAVED_PHONE, saved.name(), phone.value()));
  }
}
