package org.skypesms.smstoskype.phonewords;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.skypesms.message.Half;
import org.skypesms.server.walk.OwnTexts;
import org.skypesms.state.Ledger;
import org.skypesms.words.Phrase;
import org.skypesms.words.Words;

/** Answers texts from phones with the service's own, each of one part. Immutable. */
public final class Replying {

  private final OwnTexts ownTexts;
  private final Clock clock;

  /** With these texts. */
  public Replying(OwnTexts ownTexts, Clock clock) {
    this.ownTexts = ownTexts;
    this.clock = clock;
  }

  /** The words for the phone. */
  public Words words(Ledger ledger, PhoneText text) {
    return ownTexts.words(ledger, text.conversation().phone());
  }

  /**
   * Answers with the first sentence that fits one part; false, and nothing is sent, when none does,
   * when the phone gets no such texts, or when it had that many of the kind in the last ten
   * minutes.
   */
  public boolean reply(
      Ledger ledger, PhoneText text, Phrase kind, int most, Stream<String> sentences) {
    Optional<String> sentence = sentences.filter(OwnTexts::fits).findFirst();
    if (sentence.isEmpty()
        || !ownTexts.reach(text.conversation().phone())
        || !Repeats.allow(ledger, text.conversation(), kind, most, clock.instant())) {
      return false;
    }
    ownTexts.send(
        ledger,
        text.source(),
        text.id().then(kind.name().toLowerCase(Locale.ROOT)),
        Half.SMS_TO_SKYPE,
        text.conversation(),
        sentence.get());
    return true;
  }
}
