package org.skypesms.skypetosms.answer;

import java.util.List;
import java.util.Optional;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.TextState;
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
      accepting.accept(with, List.of(again(kept.get())));
    }
  }

  private static Draft again(OutboundSms words) {
    return new Draft(
        words.to(),
        Optional.of(words.from()),
        words.messageClass().isPresent(),
        Optional.empty(),
        words.body());
  }

  private static void refuse(Conversing with, Text text, Phrase phrase) {
    String sentence =
        with.words()
            .say(
                phrase,
                String.valueOf(text.reference()),
                text.conversation().phone().value(),
                with.words().say(Phrase.valueOf(text.state().name())));
    with.sayOf(text, sentence);
  }
}
