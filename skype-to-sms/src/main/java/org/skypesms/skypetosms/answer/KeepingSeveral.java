package org.skypesms.skypetosms.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.TextState;
import org.skypesms.skypetosms.sending.MailingLines;
import org.skypesms.state.Mailing;
import org.skypesms.words.Phrase;

/** Keeps the texts of one line to several phones, under one reference. Immutable. */
public final class KeepingSeveral {

  private final Keeping keeping;
  private final MailingLines lines;
  private final Clock clock;

  /** On what keeps each text. */
  public KeepingSeveral(Keeping keeping, MailingLines lines, Clock clock) {
    this.keeping = keeping;
    this.lines = lines;
    this.clock = clock;
  }

  /** Keeps them, and what is told of them together. */
  void keep(Conversing with, List<Ready> texts, String label, Optional<CostlySign> costly) {
    Mailing mailing = mailing(with, texts, label);
    with.ledger().mailings().add(mailing);
    for (int place = 1; place <= texts.size(); place++) {
      keeping.add(with, texts.get(place - 1), mailing.text(place), mailing.reference());
    }
    Optional<Instant> due = keeping.due(texts.get(0).draft());
    due.ifPresent(
        at ->
            with.sayOf(
                mailing, lines.waiting(with.ledger(), mailing, with.words(), with.time(at))));
    Instant told = due.orElseGet(clock::instant).plus(Keeping.BEFORE_QUEUED_IS_TOLD);
    lines.tellLater(with.ledger(), with.source(), mailing, with.words(), told);
    costly.ifPresent(sign -> with.sayOf(mailing, note(with, mailing, texts, sign)));
  }

  private static Mailing mailing(Conversing with, List<Ready> texts, String label) {
    return new Mailing(
        with.line().id().then("1"),
        with.line().from(),
        with.ledger().texts().nextReference(with.line().from()),
        with.line().half(),
        label,
        texts.size(),
        TextState.QUEUED);
  }

  private static String note(Conversing with, Mailing mailing, List<Ready> texts, CostlySign sign) {
    return with.words()
        .say(
            Phrase.PARTS_NOTE,
            String.valueOf(mailing.reference()),
            MailingLines.recipients(mailing, with.words()),
            texts.stream().mapToInt(Ready::parts).max().orElse(1),
            sign.sentence(with.words()));
  }
}
