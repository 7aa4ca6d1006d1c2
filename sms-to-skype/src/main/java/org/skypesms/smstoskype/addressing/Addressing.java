package org.skypesms.smstoskype.addressing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.skypesms.broker.Rejected;
import org.skypesms.message.Conversation;
import org.skypesms.message.Skypename;
import org.skypesms.smstoskype.phonewords.PhoneText;
import org.skypesms.state.Ledger;
import org.skypesms.state.Writer;

/**
 * Brings a text to the person it is for: whom it names at its beginning; else whom the phone chose
 * since others wrote; else whoever is live in its conversation. Where several are, the phone is
 * asked, and the text waits for the answer with all that come behind it; where it may not be asked,
 * the last partner gets it. Immutable.
 */
public final class Addressing {

  private final Showing showing;
  private final AskingPhones asking;
  private final NamedFirst naming;
  private final Live live;
  private final Waiting waiting;

  /** Asks, and takes those for live who wrote within the given time. */
  public Addressing(
      Showing showing, AskingPhones asking, NamedFirst naming, Duration live, Clock clock) {
    this.showing = showing;
    this.naming = naming;
    this.asking = asking;
    this.live = new Live(live, clock);
    this.waiting = new Waiting(showing, asking, this.live);
  }

  /** Whom the phone chose, or the last partner, if anybody wrote to the phone. */
  Optional<Skypename> partner(Ledger ledger, Conversation conversation) {
    return live.chosen(ledger, conversation)
        .or(() -> live.partner(ledger, conversation, live.people(ledger, conversation)));
  }

  /** Whom the text names at its beginning. */
  List<Skypename> named(Ledger ledger, PhoneText text) {
    return naming.of(ledger, text.conversation(), text.body());
  }

  /** What waits for an answer. */
  Waiting waiting() {
    return waiting;
  }

  /**
   * Has the text shown, or lets it wait.
   *
   * @throws Rejected when nobody has written to the phone
   */
  void bring(Ledger ledger, PhoneText text) {
    Conversation conversation = text.conversation();
    List<Skypename> named = named(ledger, text);
    List<Skypename> asked = ledger.phoneQuestions().open(conversation);
    if (!asked.isEmpty()) {
      waiting.bring(ledger, text, named, asked);
    } else if (!named.isEmpty()) {
      redirect(ledger, text, named);
    } else {
      live.chosen(ledger, conversation)
          .ifPresentOrElse(
              person -> showing.show(ledger, text, person), () -> askOrShow(ledger, text));
    }
  }

  private void redirect(Ledger ledger, PhoneText text, List<Skypename> named) {
    List<Writer> people =
        live.people(ledger, text.conversation()).stream()
            .filter(writer -> named.contains(writer.person()))
            .toList();
    if (!asked(ledger, text, people)) {
      live.choose(ledger, text.conversation(), named.get(0));
      showing.show(ledger, text, named.get(0));
    }
  }

  private void askOrShow(Ledger ledger, PhoneText text) {
    List<Writer> people = live.people(ledger, text.conversation());
    if (!asked(ledger, text, people)) {
      showing.show(ledger, text, owner(live.partner(ledger, text.conversation(), people)));
    }
  }

  private boolean asked(Ledger ledger, PhoneText text, List<Writer> people) {
    boolean asked = people.size() > 1 && asking.ask(ledger, text, people);
    if (asked) {
      waiting.keep(ledger, text);
    }
    return asked;
  }

  static Skypename owner(Optional<Skypename> person) {
    return person.orElseThrow(
        () -> new Rejected("nobody has written to this phone, so the text is nobody's"));
  }
}
