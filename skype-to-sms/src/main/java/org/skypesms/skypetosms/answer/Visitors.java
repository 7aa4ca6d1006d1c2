package org.skypesms.skypetosms.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Half;
import org.skypesms.message.Occasion;
import org.skypesms.message.Skypename;
import org.skypesms.server.walk.ChatLines;
import org.skypesms.server.walk.PersonLanguage;
import org.skypesms.server.walk.WindowNames;
import org.skypesms.state.PersonKey;
import org.skypesms.words.Languages;
import org.skypesms.words.Phrase;

/**
 * Answers people who called by voice or asked for authorisation, each at most once in a while, and
 * tells administrators of requests that wait for them. Immutable.
 */
final class Visitors {

  private static final Duration BETWEEN_ANSWERS = Duration.ofMinutes(10);
  private static final int LONGEST = 200;

  private final Supplier<Set<String>> administrators;
  private final Languages languages;
  private final Clock clock;

  Visitors(Supplier<Set<String>> administrators, Languages languages, Clock clock) {
    this.administrators = administrators;
    this.languages = languages;
    this.clock = clock;
  }

  /** Answers somebody who is admitted, or would be by what is granted now. */
  void answer(Conversing with, Occasion occasion) {
    switch (occasion) {
      case CALLED -> say(with, occasion, Phrase.CALL_NOT_TAKEN);
      case ACCEPTED -> welcome(with);
      case REFUSED -> say(with, occasion, Phrase.REQUEST_REFUSED);
      case ASKED -> administrators.get().forEach(name -> notice(with, new Skypename(name)));
    }
  }

  private void welcome(Conversing with) {
    Introducing.done(with);
    say(
        with,
        Occasion.ACCEPTED,
        Phrase.REQUEST_ACCEPTED,
        WindowNames.of(with.ledger(), Half.SKYPE_TO_SMS),
        WindowNames.of(with.ledger(), Half.SMS_TO_SKYPE));
  }

  private void say(Conversing with, Occasion occasion, Phrase phrase, Object... arguments) {
    String key = key(occasion).of(with.line().from());
    Instant now = clock.instant();
    Optional<Instant> last = with.ledger().counters().value(key).map(Instant::parse);
    if (last.isEmpty() || last.get().plus(BETWEEN_ANSWERS).isBefore(now)) {
      with.ledger().counters().value(key, now.toString());
      with.say(phrase, arguments);
    }
  }

  private static PersonKey key(Occasion occasion) {
    return switch (occasion) {
      case CALLED -> PersonKey.CALLED;
      case ASKED -> PersonKey.ASKED;
      case ACCEPTED -> PersonKey.ACCEPTED;
      case REFUSED -> PersonKey.DECLINED;
    };
  }

  /** {@code contacts} names nobody, and is told nothing. */
  private void notice(Conversing with, Skypename administrator) {
    if (administrator.value().equals("contacts")) {
      return;
    }
    String text = oneLine(with.line().body());
    String sentence =
        languages
            .of(PersonLanguage.of(with.ledger(), administrator))
            .say(
                Phrase.REQUEST_WAITS,
                with.line().from().value(),
                with.line().half().id(),
                text.isEmpty() ? "no" : "yes",
                text);
    ChatLine line =
        ChatLine.of(
            with.line().id().then("notice/" + administrator),
            with.line().half(),
            administrator,
            sentence);
    with.ledger().outbox().add(with.source(), ChatLines.outgoing(line));
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
