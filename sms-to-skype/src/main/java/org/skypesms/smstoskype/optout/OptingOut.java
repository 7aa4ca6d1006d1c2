package org.skypesms.smstoskype.optout;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.Skypename;
import org.skypesms.server.walk.ChatLines;
import org.skypesms.server.walk.PersonLanguage;
import org.skypesms.state.Ledger;
import org.skypesms.words.Languages;
import org.skypesms.words.Phrase;

/**
 * Does what a phone says to the service: no more texts, from everybody or from one person, or texts
 * again. The people concerned are told, and the phone gets one confirmation for each change; what
 * changes nothing is not answered. Immutable.
 */
public final class OptingOut {

  private final PhoneWords words = new PhoneWords();
  private final Languages languages;
  private final Confirming confirming;
  private final Clock clock;

  /** With these sentences and confirmations. */
  public OptingOut(Languages languages, Confirming confirming, Clock clock) {
    this.languages = languages;
    this.confirming = confirming;
    this.clock = clock;
  }

  /**
   * Does what the text says to the service, and gives true; false, and nothing changes, when it is
   * a message to a person: a sentence, the name of nobody who wrote there, or START where nothing
   * was stopped.
   *
   * @param partner whose the text would be as a message
   */
  public boolean take(Ledger ledger, PhoneText text, Optional<Skypename> partner) {
    boolean heeded = heed(ledger, text, partner);
    if (heeded) {
      ledger.counters().add("received", 1);
    }
    return heeded;
  }

  private boolean heed(Ledger ledger, PhoneText text, Optional<Skypename> partner) {
    PhoneWord word = words.read(text.body());
    if (word instanceof PhoneWord.Stop) {
      stop(ledger, text, partner);
      return true;
    }
    if (word instanceof PhoneWord.StopPerson one) {
      return stop(ledger, text, ledger.conversations().writers(text.conversation(), one.name()));
    }
    return word instanceof PhoneWord.Start && start(ledger, text, partner);
  }

  private void stop(Ledger ledger, PhoneText text, Optional<Skypename> partner) {
    if (ledger.optOuts().stop(text.conversation(), clock.instant())) {
      tell(ledger, text, partner.stream().toList(), Phrase.PHONE_STOPPED);
      confirming.confirm(ledger, text, Phrase.CONFIRM_STOP);
    }
  }

  private boolean stop(Ledger ledger, PhoneText text, List<Skypename> people) {
    if (people.isEmpty()) {
      return false;
    }
    Conversation conversation = text.conversation();
    List<Skypename> newly =
        people.stream()
            .filter(person -> ledger.optOuts().stop(conversation, person, clock.instant()))
            .toList();
    if (!newly.isEmpty()) {
      tell(ledger, text, newly, Phrase.PHONE_STOPPED_YOU);
      confirming.confirm(ledger, text, Phrase.CONFIRM_STOP_PERSON);
    }
    return true;
  }

  private boolean start(Ledger ledger, PhoneText text, Optional<Skypename> partner) {
    Set<Skypename> people = new LinkedHashSet<>(ledger.optOuts().named(text.conversation()));
    partner.ifPresent(people::add);
    if (!ledger.optOuts().start(text.conversation())) {
      return false;
    }
    tell(ledger, text, people, Phrase.PHONE_STARTED);
    confirming.confirm(ledger, text, Phrase.CONFIRM_START);
    return true;
  }

  /** The line shows what the phone wrote, so a reply to it is a reply to that phone. */
  private void tell(Ledger ledger, PhoneText text, Collection<Skypename> people, Phrase phrase) {
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
