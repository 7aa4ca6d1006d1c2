package org.skypesms.skypetosms.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.skypesms.words.Phrase;

/**
 * Accepts texts, or refuses them with a sentence; asks before one of more parts than the operator
 * lets go unasked. Immutable.
 */
public final class Accepting {

  private final Judging judging;
  private final Keeping keeping;
  private final QuotaAnswers quota;
  private final SendingRules rules;

  /** With what judges texts and what keeps them, as long as there may be more. */
  public Accepting(Judging judging, Keeping keeping, QuotaAnswers quota, SendingRules rules) {
    this.judging = judging;
    this.keeping = keeping;
    this.quota = quota;
    this.rules = rules;
  }

  /** Accepts texts that one line asks for. */
  void accept(Conversing with, List<Draft> drafts) {
    List<Ready> ready = judged(with, drafts);
    Optional<Ready> longest = ready.stream().max(Comparator.comparing(Ready::parts));
    if (longest.filter(text -> rules.asksAbout(text.parts())).isPresent()) {
      ask(with, ready, longest.get());
    } else {
      keep(with, ready);
    }
  }

  /** Does what the person picked. */
  void accept(Conversing with, Choice choice) {
    if (choice.drafts().isEmpty()) {
      with.say(Phrase.QUESTION_DECLINED);
    } else if (choice.confirmed()) {
      keep(with, judged(with, choice.drafts()));
    } else {
      accept(with, choice.drafts());
    }
  }

  private List<Ready> judged(Conversing with, List<Draft> drafts) {
    return drafts.stream().flatMap(draft -> judging.judge(with, draft).stream()).toList();
  }

  private void ask(Conversing with, List<Ready> ready, Ready longest) {
    List<Draft> drafts = ready.stream().map(Ready::draft).toList();
    String costly =
        judging.costlySign(longest).map(sign -> sign.sentence(with.words()) + " ").orElse("");
    NumberedQuestions.ask(
        with,
        List.of(new Choice(drafts, true), Choice.NOTHING),
        Phrase.ASK_PARTS,
        longest.parts(),
        costly);
  }

  private void keep(Conversing with, List<Ready> ready) {
    for (int index = 0; index < ready.size() && !quota.refuses(with); index++) {
      Ready text = ready.get(index);
      keeping.keep(with, text, index + 1, judging.costlySign(text));
    }
  }
}
