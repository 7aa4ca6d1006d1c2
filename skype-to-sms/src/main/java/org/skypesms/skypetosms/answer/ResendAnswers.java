package org.skypesms.skypetosms.answer;

import java.util.List;
import java.util.Optional;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.TextState;
import org.skypesms.state.Mailing;
import org.skypesms.state.Text;
import org.skypesms.words.Phrase;

/**
 * Sends a text once more as a new one, with the same words in the same conversation, when it did
 * not arrive or nobody knows whether it did. Immutable.
 */
public final class ResendAnswers {

  private final Accepting accepting;

  /** With what accepts texts. */
  public ResendAnswers(Accepting accepting) {
    this.accepting = accepting;
  }

  void resend(Conversing with, Text text) {
    Optional<OutboundSms> kept = with.ledger().keptTexts().find(text.id());
    if (text.state() == TextState.QUEUED || text.state() == TextState.SENT) {
      refuse(with, text, Phrase.RESEND_UNDER_WAY);
    } else if (text.state() == TextState.DELIVERED) {
      refuse(with, text, Phrase.RESEND_ARRIVED);
    } else if (kept.isEmpty()) {
      refuse(with, text, Phrase.RESEND_FORGOTTEN);
    } else {
      accepting.accept(with, again(kept.get()));
    }
  }

  /** Of a line to several phones only to those that it did not reach. */
  void resend(Conversing with, Mailing mailing) {
    List<Text> texts = with.ledger().mailings().texts(mailing);
    List<Text> lost = texts.stream().filter(ResendAnswers::isLost).toList();
    List<Draft> again =
        lost.stream()
            .flatMap(text -> with.ledger().keptTexts().find(text.id()).stream())
            .map(ResendAnswers::again)
            .toList();
    if (lost.isEmpty()) {
      resend(
          with,
          texts.stream()
              .filter(text -> text.state() != TextState.DELIVERED)
              .findFirst()
              .orElse(texts.get(0)));
    } else if (again.size() < lost.size()) {
      refuse(with, lost.get(0), Phrase.RESEND_FORGOTTEN);
    } else {
      accepting.accept(with, again, mailing.label());
    }
  }

  private static boolean isLost(Text text) {
    return text.state() != TextState.QUEUED
        && text.state() != TextState.SENT
        && text.state() != TextState.DELIVERED;
  }

  private static Draft again(OutboundSms words) {
    return new Draft(
        words.to(),
        Optional.of(words.from()),
        words.messageClass().isPresent(),
        Optional.empty(),
        words.body());
  }

  /** Says with the state of the text why nothing was done. */
  static void refuse(Conversing with, Text text, Phrase phrase) {
    String sentence =
        with.words()
            .say(
                phrase,
                String.valueOf(text.reference()),
                with.shown(text.conversation().phone()),
                with.words().say(Phrase.valueOf(text.state().name())));
    with.sayOf(text, sentence);
  }
}
