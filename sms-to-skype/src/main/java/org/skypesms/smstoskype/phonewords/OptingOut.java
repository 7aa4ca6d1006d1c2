package org.skypesms.smstoskype.phonewords;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skypesms.message.Conversation;
import org.skypesms.message.Skypename;
import org.skypesms.state.Ledger;
import org.skypesms.words.Phrase;

/**
 * Does what a phone says to the service: no more texts, from everybody or from one person, or texts
 * again. The people concerned are told, and the phone gets one confirmation for each change; what
 * changes nothing is not answered. Immutable.
 */
final class OptingOut {

  private final TellingPeople telling;
  private final Confirming confirming;
  private final Clock clock;

  OptingOut(TellingPeople telling, Confirming confirming, Clock clock) {
    this.telling = telling;
    this.confirming = confirming;
    this.clock = clock;
  }

  /**
   * Does what the word says; false, and nothing changes, when it is a message to a person after
   * all: the name of nobody who wrote there, or START where nothing was stopped.
   *
   * @param partner whose the text would be as a message
   */
  boolean heed(Ledger ledger, PhoneText text, Optional<Skypename> partner, PhoneWord.OptOut word) {
    if (word instanceof PhoneWord.Stop) {
      stop(ledger, text, partner);
      return true;
    }
    if (word instanceof PhoneWord.StopPerson one) {
      return stop(ledger, text, ledger.conversations().writers(text.conversation(), one.name()));
    }
    return start(ledger, text, partner);
  }

  private void stop(Ledger ledger, PhoneText text, Optional<Skypename> partner) {
    if (ledger.optOuts().stop(text.conversation(), clock.instant())) {
      telling.tell(ledger, text, partner.stream().toList(), Phrase.PHONE_STOPPED);
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
      telling.tell(ledger, text, newly, Phrase.PHONE_STOPPED_YOU);
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
    telling.tell(ledger, text, people, Phrase.PHONE_STARTED);
    confirming.confirm(ledger, text, Phrase.CONFIRM_START);
    return true;
  }
}
