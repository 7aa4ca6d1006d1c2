package org.skypesms.smstoskype.phonewords;

import java.time.Clock;
import java.util.Optional;
import org.skypesms.message.Skypename;
import org.skypesms.state.Ledger;
import org.skypesms.words.Languages;

/** Does what phones say to the service, and tells what is a message from what is not. Immutable. */
public final class Heeding {

  private final PhoneWords words;
  private final OptingOut optingOut;
  private final Answering answering;
  private final Settings settings;

  /** With these words, sentences and answers. */
  public Heeding(PhoneWords words, Languages languages, Confirming confirming, Clock clock) {
    TellingPeople telling = new TellingPeople(languages);
    this.words = words;
    this.optingOut = new OptingOut(telling, confirming, clock);
    this.answering = new Answering(confirming);
    this.settings = new Settings(languages, telling, confirming);
  }

  /**
   * Does what the text says to the service, and gives true; false when it is a message to a person,
   * or one as well. HELP, WHO, NAME and LANG are messages wherever they are not answered.
   *
   * @param partner whose the text would be as a message
   */
  public boolean take(Ledger ledger, PhoneText text, Optional<Skypename> partner) {
    boolean heeded = heed(ledger, text, partner, words.read(text.body()));
    if (heeded) {
      ledger.counters().add("received", 1);
    }
    return heeded;
  }

  private boolean heed(Ledger ledger, PhoneText text, Optional<Skypename> partner, PhoneWord word) {
    if (word instanceof PhoneWord.OptOut optOut) {
      return optingOut.heed(ledger, text, partner, optOut);
    } else if (word instanceof PhoneWord.Help help) {
      boolean shown = help.message() && partner.isPresent();
      return answering.help(ledger, text, partner) && !shown;
    } else if (word instanceof PhoneWord.Who who) {
      boolean shown = who.message() && partner.isPresent();
      return answering.who(ledger, text) && !shown;
    } else if (word instanceof PhoneWord.Name named) {
      return settings.name(ledger, text, partner, named.name());
    }
    return word instanceof PhoneWord.Language asked
        && settings.language(ledger, text, asked.language());
  }
}
