package org.skypesms.smstoskype.addressing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.skypesms.message.Skypename;
import org.skypesms.sms.MessageWaiting;
import org.skypesms.sms.ReceivedPart;
import org.skypesms.state.Ledger;
import org.skypesms.words.Phrase;
import org.skypesms.words.Words;

/**
 * What is said before a text that is more than a text: that it is now complete, takes the place of
 * an earlier one, may be a repeat, asks for a call, or indicates that messages wait (3GPP TS
 * 23.040, section 9.2.3.9). Such a text is a line of its own also where the network can edit: an
 * edit is silent, and what a person was shown is not for a phone to change.
 */
final class Notes {

  private final Words words;
  private final List<String> notes = new ArrayList<>();

  private Notes(Words words) {
    this.words = words;
  }

  /** What is said before the text, in the person's language; empty for an ordinary text. */
  static String of(Ledger ledger, IncomingText text, Skypename person, Words words, Instant now) {
    Notes notes = new Notes(words);
    if (text.mayRepeat()) {
      notes.add(Phrase.NOTE_MAY_REPEAT);
    }
    notes.kind(text.first());
    if (text.late()) {
      notes.add(Phrase.NOTE_COMPLETED);
    } else if (replaces(ledger, text, person, now)) {
      notes.add(Phrase.NOTE_REPLACES);
    }
    return String.join(" ", notes.notes);
  }

  private void kind(ReceivedPart part) {
    if (part.returnCall()) {
      add(Phrase.NOTE_RETURN_CALL);
    }
    MessageWaiting.of(part)
        .ifPresent(
            waiting ->
                add(
                    Phrase.NOTE_WAITING,
                    waiting.kind().name().toLowerCase(Locale.ROOT),
                    waiting.active() ? "yes" : "no"));
  }

  private static boolean replaces(Ledger ledger, IncomingText text, Skypename person, Instant now) {
    OptionalInt slot = text.first().replaces();
    Parties parties = text.parties();
    return slot.isPresent()
        && ledger
            .slots()
            .replace(parties.sender().shown(), parties.gateway(), slot.getAsInt(), person, now);
  }

  private void add(Phrase phrase, Object... arguments) {
    notes.add(words.say(phrase, arguments));
  }
}
