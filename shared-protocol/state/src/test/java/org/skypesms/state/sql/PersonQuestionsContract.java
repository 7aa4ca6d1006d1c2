package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skypesms.message.Half;
import org.skypesms.message.Skypename;
import org.skypesms.state.PersonQuestion;

/** What {@link org.skypesms.state.PersonQuestions} promises. */
interface PersonQuestionsContract extends Contract {

  PersonQuestion FIRST = new PersonQuestion(HOSTILE, NOON);
  PersonQuestion SECOND = new PersonQuestion("second", NOON.plusSeconds(1));

  @Test
  default void theNewestQuestionInAWindowIsTheOneThatIsPending() {
    ask(ALICE, Half.SKYPE_TO_SMS, FIRST);
    assertThat(pending(ALICE, Half.SKYPE_TO_SMS)).contains(FIRST);

    ask(ALICE, Half.SKYPE_TO_SMS, SECOND);

    assertThat(pending(ALICE, Half.SKYPE_TO_SMS)).contains(SECOND);
    assertThat(pending(ALICE, Half.SMS_TO_SKYPE)).isEmpty();
    assertThat(pending(BOB, Half.SKYPE_TO_SMS)).isEmpty();
  }

  @Test
  default void aDroppedQuestionIsPendingNoMore() {
    ask(ALICE, Half.SKYPE_TO_SMS, FIRST);
    ask(ALICE, Half.SMS_TO_SKYPE, SECOND);

    does(ledger -> ledger.personQuestions().drop(ALICE, Half.SKYPE_TO_SMS));

    assertThat(pending(ALICE, Half.SKYPE_TO_SMS)).isEmpty();
    assertThat(pending(ALICE, Half.SMS_TO_SKYPE)).contains(SECOND);
  }

  @Test
  default void questionsAreForgottenByAgeAndByPerson() {
    ask(ALICE, Half.SKYPE_TO_SMS, FIRST);
    ask(BOB, Half.SKYPE_TO_SMS, SECOND);

    assertThat(number(ledger -> ledger.personQuestions().forgetBefore(SECOND.askedAt())))
        .isEqualTo(1);
    assertThat(pending(BOB, Half.SKYPE_TO_SMS)).contains(SECOND);
    assertThat(number(ledger -> ledger.personQuestions().forget(BOB))).isEqualTo(1);
    assertThat(pending(BOB, Half.SKYPE_TO_SMS)).isEmpty();
  }

  private void ask(Skypename person, Half window, PersonQuestion question) {
    does(ledger -> ledger.personQuestions().ask(person, window, question));
  }

  private Optional<PersonQuestion> pending(Skypename person, Half window) {
    return optional(ledger -> ledger.personQuestions().pending(person, window));
  }
}
