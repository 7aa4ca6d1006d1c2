package org.skypesms.smstoskype.addressing;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.skypesms.broker.Rejected;
import org.skypesms.message.Skypename;
import org.skypesms.server.walk.PersonLanguage;
import org.skypesms.state.Ledger;
import org.skypesms.words.Languages;

/**
 * Brings received texts to people, with the notes that belong to them. A text from a phone goes
 * where its addressing says. Nobody writes to a name or a short code, so its text belongs to the
 * one person who wrote from its gateway number of late; where nobody did, or several, it is
 * nobody's. Immutable.
 */
public final class Bringing {

  private final Addressing addressing;
  private final Showing showing;
  private final Languages languages;
  private final Duration live;
  private final Clock clock;

  /** Where of late means within the given time. */
  public Bringing(
      Addressing addressing, Showing showing, Languages languages, Duration live, Clock clock) {
    this.addressing = addressing;
    this.showing = showing;
    this.languages = languages;
    this.live = live;
    this.clock = clock;
  }

  /** Whose a text is if it says nothing else. */
  Optional<Skypename> partner(Ledger ledger, Parties parties) {
    return parties.conversation().isPresent()
        ? addressing.partner(ledger, parties.conversation().get())
        : ledger.conversations().soleWriter(parties.gateway(), clock.instant().minus(live));
  }

  /**
   * The same for a text that has to be somebody's.
   *
   * @throws Rejected when it is nobody's
   */
  Skypename owner(Ledger ledger, Parties parties) {
    return partner(ledger, parties).orElseThrow(() -> new Rejected(parties.nobodys()));
  }

  private Optional<Skypename> named(Ledger ledger, IncomingText text) {
    return text.fromPhone("")
        .flatMap(words -> addressing.named(ledger, words).stream().findFirst());
  }

  /**
   * Brings a text to whom it is for.
   *
   * @throws Rejected when it is nobody's
   */
  void bring(Ledger ledger, IncomingText text) {
    Skypename person =
        named(ledger, text)
            .or(() -> partner(ledger, text.parties()))
            .orElseThrow(() -> new Rejected(text.parties().nobodys()));
    String note =
        Notes.of(
            ledger, text, person, languages.of(PersonLanguage.of(ledger, person)), clock.instant());
    text.fromPhone(note)
        .ifPresentOrElse(
            words -> addressing.bring(ledger, words),
            () -> showing.show(ledger, text, note, person));
  }
}
