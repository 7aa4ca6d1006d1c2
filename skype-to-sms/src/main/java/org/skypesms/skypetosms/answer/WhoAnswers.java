package org.skypesms.skypetosms.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.skypetosms.command.Recipient;
import org.skypesms.skypetosms.sending.StateLines;
import org.skypesms.state.Text;
import org.skypesms.words.Phrase;

/**
 * Answers what a person has to do with a phone: under which name it is saved, whether its texts are
 * theirs, and the last text each way. Of others who write there nothing is said. Immutable.
 */
final class WhoAnswers {

  private final StateLines lines;
  private final SilenceAnswers silence;

  /** In these words. */
  WhoAnswers(StateLines lines, SilenceAnswers silence) {
    this.lines = lines;
    this.silence = silence;
  }

  void answer(Conversing with, Recipient whom) {
    PhoneNumber phone = SilenceAnswers.phone(whom);
    List<String> facts = new ArrayList<>();
    facts.add(name(with, phone));
    Optional<Text> written = with.ledger().texts().latest(person(with), phone);
    facts.add(owner(with, written));
    written.ifPresent(text -> facts.add(written(with, text)));
    with.ledger()
        .conversations()
        .lastShown(person(with), phone)
        .ifPresent(at -> facts.add(with.words().say(Phrase.WHO_HEARD, with.words().time(at))));
    silence.state(with, phone).ifPresent(facts::add);
    with.say(String.join("\n", facts));
  }

  private static String name(Conversing with, PhoneNumber phone) {
    return with.book().find(phone).isPresent()
        ? with.shown(phone)
        : with.words().say(Phrase.WHO_UNSAVED, phone.value());
  }

  private static String owner(Conversing with, Optional<Text> written) {
    return written
        .map(Text::conversation)
        .filter(
            conversation ->
                with.ledger()
                    .conversations()
                    .partner(conversation)
                    .filter(person(with)::equals)
                    .isPresent())
        .map(ours -> with.words().say(Phrase.WHO_YOURS, ours.gateway().value()))
        .orElseGet(() -> with.words().say(Phrase.WHO_NOT_YOURS));
  }

  private String written(Conversing with, Text text) {
    Instant at = text.acceptedAt();
    return with.words()
        .say(
            Phrase.WHO_WRITTEN,
            lines.sentence(with.ledger(), text, with.words()),
            with.words().time(at));
  }

  private static Skypename person(Conversing with) {
    return with.line().from();
  }
}
