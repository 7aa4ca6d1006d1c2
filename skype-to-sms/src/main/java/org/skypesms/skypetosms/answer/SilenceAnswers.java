package org.skypesms.skypetosms.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.skypetosms.command.People;
import org.skypesms.skypetosms.command.Recipient;
import org.skypesms.state.HeldPhone;
import org.skypesms.words.Phrase;

/**
 * Answers requests about phones that the person wants to see nothing of: blocked until they say so,
 * or muted for a while. What comes meanwhile is kept; when that is over, the half that shows texts
 * shows it. Immutable.
 */
final class SilenceAnswers {

  private final Clock clock;

  /** By this clock. */
  SilenceAnswers(Clock clock) {
    this.clock = clock;
  }

  static PhoneNumber phone(Recipient recipient) {
    return recipient instanceof Recipient.Saved saved
        ? saved.number()
        : ((Recipient.Phone) recipient).number();
  }

  void answer(Conversing with, People request) {
    if (request instanceof People.Block block) {
      hold(with, phone(block.whom()), Optional.empty());
    } else if (request instanceof People.Unblock unblock) {
      end(with, phone(unblock.whom()), false, Phrase.BLOCK_ENDED, Phrase.BLOCK_NONE);
    } else if (request instanceof People.Mute mute) {
      mute(with, phone(mute.whom()), clock.instant().plus(mute.span()));
    } else if (request instanceof People.Unmute unmute) {
      end(with, phone(unmute.whom()), true, Phrase.MUTE_ENDED, Phrase.MUTE_NONE);
    } else if (request instanceof People.Blocked) {
      blocked(with);
    } else {
      throw new IllegalStateException("the table has no such command yet: " + request);
    }
  }

  /** A phone that is blocked already stays so. */
  private void mute(Conversing with, PhoneNumber phone, Instant until) {
    boolean blocked = held(with, phone).filter(held -> held.until().isEmpty()).isPresent();
    hold(with, phone, blocked ? Optional.empty() : Optional.of(until));
  }

  private static void hold(Conversing with, PhoneNumber phone, Optional<Instant> until) {
    with.ledger().heldPhones().hold(person(with), phone, until);
    with.say(sentence(with, phone, until));
  }

  static String sentence(Conversing with, PhoneNumber phone, Optional<Instant> until) {
    return until
        .map(end -> with.words().say(Phrase.MUTE_BEGUN, with.shown(phone), with.words().time(end)))
        .orElseGet(() -> with.words().say(Phrase.BLOCK_BEGUN, with.shown(phone)));
  }

  /** What is to be said of a phone that is silent now. */
  Optional<String> state(Conversing with, PhoneNumber phone) {
    return held(with, phone).map(held -> sentence(with, phone, held.until()));
  }

  private void end(
      Conversing with, PhoneNumber phone, boolean muted, Phrase ended, Phrase nothing) {
    Optional<HeldPhone> held =
        held(with, phone).filter(known -> known.until().isPresent() == muted);
    if (held.isEmpty()) {
      with.say(nothing, with.shown(phone));
      return;
    }
    with.ledger().heldPhones().hold(person(with), phone, Optional.of(clock.instant()));
    with.say(ended, with.shown(phone), meanwhile(with, held.get().texts()));
  }

  private static String meanwhile(Conversing with, int texts) {
    return texts == 0
        ? with.words().say(Phrase.HELD_NONE)
        : with.words().say(Phrase.HELD_FOLLOW, texts);
  }

  /** A phone whose time is over is silent no longer, even where it is about to be shown. */
  private Optional<HeldPhone> held(Conversing with, PhoneNumber phone) {
    return with.ledger()
        .heldPhones()
        .find(person(with), phone)
        .filter(held -> held.until().map(clock.instant()::isBefore).orElse(true));
  }

  private static void blocked(Conversing with) {
    List<HeldPhone> blocked =
        with.ledger().heldPhones().all(person(with)).stream()
            .filter(held -> held.until().isEmpty())
            .toList();
    if (blocked.isEmpty()) {
      with.say(Phrase.BLOCKED_NONE);
    } else {
      with.say(
          Phrase.BLOCKED,
          blocked.stream().map(held -> line(with, held)).collect(Collectors.joining("\n")));
    }
  }

  /** How many texts of a silent phone are kept. */
  static String line(Conversing with, HeldPhone held) {
    return with.words().say(Phrase.BLOCKED_LINE, with.shown(held.phone()), held.texts());
  }

  private static Skypename person(Conversing with) {
    return with.line().from();
  }
}
