package org.skypesms.smstoskype.addressing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.Conversation;
import org.skypesms.message.Skypename;
import org.skypesms.smstoskype.phonewords.PhoneText;
import org.skypesms.state.Ledger;
import org.skypesms.state.WaitingText;

/**
 * The texts of conversations whose phone was asked whom it means. They are shown in their order,
 * once, in the transaction that ends the question. Immutable.
 */
final class Waiting {

  private static final int BATCH = 50;

  private final Showing showing;
  private final AskingPhones asking;
  private final Live live;

  Waiting(Showing showing, AskingPhones asking, Live live) {
    this.showing = showing;
    this.asking = asking;
    this.live = live;
  }

  void keep(Ledger ledger, PhoneText text) {
    ledger.phoneQuestions().keep(text.conversation(), new WaitingText(text.id(), text.shownBody()));
  }

  /**
   * A text that comes while its phone is asked: the answer, or a text that waits as well. A name at
   * its beginning is an answer and a text in one.
   */
  void bring(Ledger ledger, PhoneText text, List<Skypename> named, List<Skypename> asked) {
    List<Skypename> meant = named.stream().filter(asked::contains).toList();
    if (named.isEmpty()) {
      asking
          .answer(ledger, text, asked)
          .ifPresentOrElse(person -> answered(ledger, text, person), () -> keep(ledger, text));
    } else if (meant.isEmpty()) {
      showing.show(ledger, text, named.get(0));
    } else if (meant.size() == 1) {
      release(ledger, text.conversation(), meant.get(0), text.source());
      showing.show(ledger, text, meant.get(0));
    } else {
      keep(ledger, text);
    }
  }

  private void answered(Ledger ledger, PhoneText answer, Skypename person) {
    ledger.counters().add("received", 1);
    release(ledger, answer.conversation(), person, answer.source());
  }

  /** Has all shown to the last partner that wait for a question of before the given time. */
  List<String> giveUp(Ledger ledger, Instant askedBefore) {
    List<Conversation> overdue = ledger.phoneQuestions().askedBefore(askedBefore, BATCH);
    overdue.forEach(conversation -> giveUp(ledger, conversation));
    return overdue.stream().map(Waiting::source).toList();
  }

  /** Who has written only since does not get what was written before. */
  private void giveUp(Ledger ledger, Conversation conversation) {
    List<Skypename> asked = ledger.phoneQuestions().open(conversation);
    Skypename person =
        Addressee.of(ledger, conversation).filter(asked::contains).orElse(asked.get(0));
    release(ledger, conversation, person, source(conversation));
  }

  private void release(Ledger ledger, Conversation conversation, Skypename person, String source) {
    for (WaitingText text : ledger.phoneQuestions().end(conversation)) {
      showing.show(ledger, new PhoneText(text.id(), conversation, text.body(), source), person);
    }
    live.choose(ledger, conversation, person);
  }

  /** Under which source the texts are kept that waited in vain, where phones are asked at all. */
  Optional<String> overdue(Conversation conversation) {
    return asking.on() ? Optional.of(source(conversation)) : Optional.empty();
  }

  private static String source(Conversation conversation) {
    return "unanswered:" + conversation.phone().value() + conversation.gateway().value();
  }
}
