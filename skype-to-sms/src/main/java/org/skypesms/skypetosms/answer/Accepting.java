package org.skypesms.skypetosms.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.skypesms.words.Phrase;

/**
 * Accepts texts, or refuses them with a sentence; asks before one of more parts than the operator
 * lets go unasked. Of a line to several phones all texts are accepted or none. Immutable.
 */
public final class Accepting {

  private final Judging judging;
  private final Keeping keeping;
  private final KeepingSeveral several;
  private final QuotaAnswers quota;
  private final SendingRules rules;

  /** With what judges texts and what keeps them, as long as there may be more. */
  public Accepting(
      Judging judging,
      Keeping keeping,
      KeepingSeveral several,
      QuotaAnswers quota,
      SendingRules rules) {
    this.judging = judging;
    this.keeping = keeping;
    this.several = several;
    this.quota = quota;
    this.rules = rules;
  }

  /** Accepts a text. */
  void accept(Conversing with, Draft draft) {
    accept(with, List.of(draft), "");
  }

  /**
   * Accepts the texts that one line asks for.
   *
   * @param label how the person called several phones
   */
  void accept(Conversing with, List<Draft> drafts, String label) {
    judged(with, drafts, label).ifPresent(ready -> accept(with, new Order(ready, label)));
  }

  /** Does what the person picked. */
  void accept(Conversing with, Choice choice) {
    if (choice.drafts().isEmpty()) {
      with.say(Phrase.QUESTION_DECLINED);
    } else if (choice.confirmed()) {
      judged(with, choice.drafts(), choice.label())
          .ifPresent(ready -> keep(with, new Order(ready, choice.label())));
    } else {
      accept(with, choice.drafts(), choice.label());
    }
  }

  private record Order(List<Ready> texts, String label) {

    Ready longest() {
      return texts.stream().max(Comparator.comparing(Ready::parts)).orElseThrow();
    }
  }

  private Optional<List<Ready>> judged(Conversing with, List<Draft> drafts, String label) {
    if (drafts.size() > 1 && drafts.get(0).body().isBlank()) {
      with.say(Phrase.EMPTY_TEXT, label);
      return Optional.empty();
    }
    List<Ready> ready = new ArrayList<>();
    for (Draft draft : drafts) {
      Judged judged = judging.judge(with, draft);
      if (judged instanceof Refused refused) {
        refuse(with, draft, refused, drafts.size() > 1);
        return Optional.empty();
      }
      ready.add((Ready) judged);
    }
    return Optional.of(ready);
  }

  private static void refuse(Conversing with, Draft draft, Refused refused, boolean several) {
    if (several) {
      with.say(Phrase.NOT_FOR_ONE, with.shown(draft.to()), refused.sentence(with.words()));
    } else {
      with.say(refused);
    }
  }

  private void accept(Conversing with, Order order) {
    if (rules.asksAbout(order.longest().parts())) {
      ask(with, order);
    } else {
      keep(with, order);
    }
  }

  private void ask(Conversing with, Order order) {
    List<Draft> drafts = order.texts().stream().map(Ready::draft).toList();
    Ready longest = order.longest();
    String costly =
        judging.costlySign(longest).map(sign -> sign.sentence(with.words()) + " ").orElse("");
    NumberedQuestions.ask(
        with,
        List.of(new Choice(drafts, order.label(), true), Choice.NOTHING),
        Phrase.ASK_PARTS,
        longest.parts(),
        costly);
  }

  private void keep(Conversing with, Order order) {
    if (quota.refuses(with, order.texts().size())) {
      return;
    }
    Optional<CostlySign> costly = judging.costlySign(order.longest());
    if (order.texts().size() == 1) {
      keeping.keep(with, order.longest(), costly);
    } else {
      several.keep(with, order.texts(), order.label(), costly);
    }
  }
}
