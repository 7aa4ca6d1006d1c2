package org.skypesms.skypetosms.answer;

import org.skypesms.message.PhoneNumber;
import org.skypesms.skypetosms.command.Managing;
import org.skypesms.skypetosms.command.Recipient;

/** Answers requests about the person's texts and the service. Immutable. */
public final class ManagingAnswers {

  private final TextQuestions texts;
  private final ResendAnswers resending;
  private final PriceAnswers prices;
  private final StatusAnswers status;

  /** From what knows the texts and what knows the service. */
  public ManagingAnswers(
      TextQuestions texts, ResendAnswers resending, PriceAnswers prices, StatusAnswers status) {
    this.texts = texts;
    this.resending = resending;
    this.prices = prices;
    this.status = status;
  }

  void answer(Conversing with, Managing request) {
    if (request instanceof Managing.TextStatus one) {
      texts.status(with, one.reference());
    } else if (request instanceof Managing.Last) {
      texts.last(with);
    } else if (request instanceof Managing.Cancel cancel) {
      texts.cancel(with, cancel.reference());
    } else if (request instanceof Managing.Resend again) {
      resend(with, again.reference());
    } else if (request instanceof Managing.Price price) {
      prices.price(with, number(price.to()), price.text());
    } else {
      status.status(with);
    }
  }

  private void resend(Conversing with, int reference) {
    MailingQuestions.find(with, reference)
        .ifPresentOrElse(
            several -> resending.resend(with, several),
            () ->
                TextQuestions.find(with, reference)
                    .ifPresent(text -> resending.resend(with, text)));
  }

  private static PhoneNumber number(Recipient recipient) {
    return recipient instanceof Recipient.Saved saved
        ? saved.number()
        : ((Recipient.Phone) recipient).number();
  }
}
