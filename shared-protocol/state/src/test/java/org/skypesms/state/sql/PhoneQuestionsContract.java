package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skypesms.message.Conversation;
import org.skypesms.message.MessageId;
import org.skypesms.state.WaitingText;

/** What {@link org.skypesms.state.PhoneQuestions} promises. */
interface PhoneQuestionsContract extends Contract {

  /** Of the same gateway number as {@link #CONVERSATION}. */
  Conversation NEXT = new Conversation(OTHER_PHONE, GATEWAY);

  private WaitingText text(String id) {
    return new WaitingText(new MessageId(id), HOSTILE);
  }

  @Test
  default void aQuestionIsOpenWithItsPeopleInOrderUntilItEnds() {
    assertThat(list(ledger -> ledger.phoneQuestions().open(CONVERSATION))).isEmpty();

    does(ledger -> ledger.phoneQuestions().ask(CONVERSATION, List.of(BOB, ALICE), NOON));

    assertThat(list(ledger -> ledger.phoneQuestions().open(CONVERSATION)))
        .containsExactly(BOB, ALICE);
    assertThat(list(ledger -> ledger.phoneQuestions().open(NEXT))).isEmpty();

    assertThat(list(ledger -> ledger.phoneQuestions().end(CONVERSATION))).isEmpty();

    assertThat(list(ledger -> ledger.phoneQuestions().open(CONVERSATION))).isEmpty();
  }

  @Test
  default void textsWaitInOrderAndAreGivenOnce() {
    does(ledger -> ledger.phoneQuestions().ask(CONVERSATION, List.of(BOB, ALICE), NOON));
    does(ledger -> ledger.phoneQuestions().keep(CONVERSATION, text("z")));
    does(ledger -> ledger.phoneQuestions().keep(NEXT, text("other")));
    does(ledger -> ledger.phoneQuestions().keep(CONVERSATION, text("a")));

    assertThat(list(ledger -> ledger.phoneQuestions().end(CONVERSATION)))
        .containsExactly(text("z"), text("a"));
    assertThat(list(ledger -> ledger.phoneQuestions().end(CONVERSATION))).isEmpty();
    assertThat(list(ledger -> ledger.phoneQuestions().end(NEXT))).containsExactly(text("other"));
  }

  @Test
  default void questionsWithoutAnAnswerAreFoundByTheirAge() {
    does(ledger -> ledger.phoneQuestions().ask(NEXT, List.of(BOB, ALICE), NOON.plusSeconds(1)));
    does(ledger -> ledger.phoneQuestions().ask(CONVERSATION, List.of(BOB, ALICE), NOON));

    assertThat(list(ledger -> ledger.phoneQuestions().askedBefore(NOON, 9))).isEmpty();
    assertThat(list(ledger -> ledger.phoneQuestions().askedBefore(NOON.plusSeconds(9), 9)))
        .containsExactly(CONVERSATION, NEXT);
    assertThat(list(ledger -> ledger.phoneQuestions().askedBefore(NOON.plusSeconds(9), 1)))
        .containsExactly(CONVERSATION);
  }
}
