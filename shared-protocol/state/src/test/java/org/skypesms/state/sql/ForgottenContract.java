package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.TextState;
import org.skypesms.state.ForgetPerson;
import org.skypesms.state.PersonKey;
import org.skypesms.state.Text;

/** What {@link org.skypesms.state.Forgotten} and {@link ForgetPerson} promise. */
interface ForgottenContract extends Contract {

  /** What others said about a person. */
  List<String> OTHERS = List.of("access_list", "opt_outs");

  Instant NEXT = NOON.plusSeconds(1);

  /** Where answers of phones find the person, and what is under way. */
  List<String> FOR_A_WHILE =
      List.of(
          "chosen",
          "claims",
          "codes",
          "conversations",
          "forgotten",
          "last_references",
          "mailings",
          "parts",
          "shown",
          "shown_senders",
          "slots",
          "sources",
          "speeches",
          "standings",
          "texts",
          "writers");

  /** The database itself. */
  StoreSettings settings();

  @Test
  default void whoIsForgottenStandsInTheEndInNoTableSaveWhatOthersSaid() throws SQLException {
    Everywhere everywhere = new Everywhere(settings());
    everywhere.fill();
    for (PersonKey key : PersonKey.values()) {
      does(ledger -> ledger.counters().value(key.of(ALICE), "x"));
    }

    does(ledger -> ForgetPerson.forget(ledger, ALICE, NOON));

    assertThat(everywhere.holding("alice"))
        .containsAll(OTHERS)
        .containsAll(FOR_A_WHILE)
        .hasSize(OTHERS.size() + FOR_A_WHILE.size());
    Instant later = NOON.plusMillis(1);
    assertThat(list(ledger -> ledger.forgotten().askedBefore(NOON, 9))).isEmpty();
    assertThat(list(ledger -> ledger.forgotten().askedBefore(later, 9))).containsExactly(ALICE);

    assertThat(flag(ledger -> ledger.forgotten().forget(ALICE, NEXT, 9))).isFalse();
    does(ledger -> ledger.pruning().sources(NOON, 9));
    does(ledger -> ledger.pruning().speeches(NOON, 9));
    does(ledger -> ledger.standings().forgetBefore(NOON));

    assertThat(everywhere.holding("alice")).containsExactlyElementsOf(OTHERS);
  }

  @Test
  default void whatIsUnderWayStaysUntilItIsOverAndWhatCameLaterForGood() {
    add("under-way", 1, TextState.SENT, NOON);
    add("done", 2, TextState.DELIVERED, NOON);
    does(ledger -> ForgetPerson.forget(ledger, ALICE, NOON));
    add("later", 3, TextState.DELIVERED, NOON.plusSeconds(1));
    does(ledger -> ledger.conversations().wrote(ALICE, CONVERSATION, NOON.plusSeconds(1)));

    assertThat(flag(ledger -> ledger.forgotten().forget(ALICE, NEXT, 1))).isTrue();
    assertThat(flag(ledger -> ledger.forgotten().forget(ALICE, NEXT, 1))).isFalse();
    assertThat(left("under-way")).isTrue();
    assertThat(left("done")).isFalse();

    does(
        ledger ->
            ledger.texts().advance(new MessageId("under-way"), TextState.DELIVERED, "", NOON));
    assertThat(flag(ledger -> ledger.forgotten().forget(ALICE, NEXT, 9))).isFalse();
    assertThat(left("under-way")).isFalse();
    assertThat(left("later")).isTrue();
    assertThat(optional(ledger -> ledger.conversations().partner(CONVERSATION))).contains(ALICE);
    assertThat(list(ledger -> ledger.forgotten().askedBefore(NOON.plusSeconds(9), 9))).isEmpty();
  }

  @Test
  default void whatWasWithdrawnLatelyStaysForAWhileAndWithItThatThePersonIsToBeForgotten() {
    add("withdrawn", 1, TextState.CANCELLED, NOON);
    does(ledger -> ForgetPerson.forget(ledger, ALICE, NOON));

    assertThat(flag(ledger -> ledger.forgotten().forget(ALICE, NOON, 9))).isFalse();
    assertThat(left("withdrawn")).isTrue();
    assertThat(list(ledger -> ledger.forgotten().askedBefore(NEXT, 9))).containsExactly(ALICE);

    assertThat(flag(ledger -> ledger.forgotten().forget(ALICE, NEXT, 9))).isFalse();
    assertThat(left("withdrawn")).isFalse();
    assertThat(list(ledger -> ledger.forgotten().askedBefore(NEXT, 9))).isEmpty();
  }

  private void add(String id, int reference, TextState state, Instant at) {
    Text text =
        Text.queued(new MessageId(id), ALICE, reference, Half.SKYPE_TO_SMS, CONVERSATION, 1, at)
            .changed(state, "", at);
    does(ledger -> ledger.texts().add(text));
  }

  private boolean left(String text) {
    return optional(ledger -> ledger.texts().find(new MessageId(text))).isPresent();
  }
}
