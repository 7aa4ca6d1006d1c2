package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skypesms.message.Conversation;
import org.skypesms.message.MessageId;
import org.skypesms.message.Skypename;
import org.skypesms.state.Followed;
import org.skypesms.state.OnwardText;

/** What {@link org.skypesms.state.FollowMe} promises. */
interface FollowMeContract extends Contract {

  /** The mobile, and the gateway number from which it gets texts. */
  Conversation MOBILE = new Conversation(OTHER_PHONE, OTHER_GATEWAY);

  @Test
  default void aTextIsDueUntilItIsDecidedAndNotBeforeItsNextTurn() {
    OnwardText text = text("1", ALICE);
    does(ledger -> ledger.followMe().keep(text));
    does(ledger -> ledger.followMe().keep(text));

    assertThat(list(ledger -> ledger.followMe().due(NOON.minusMillis(1), 9))).isEmpty();
    assertThat(list(ledger -> ledger.followMe().due(NOON, 9))).containsExactly(text);

    does(ledger -> ledger.followMe().later(text.id(), NOON.plusSeconds(1)));

    assertThat(list(ledger -> ledger.followMe().due(NOON, 9))).isEmpty();
    assertThat(list(ledger -> ledger.followMe().due(NOON.plusSeconds(1), 9))).hasSize(1);

    does(ledger -> ledger.followMe().decided(text.id()));

    assertThat(list(ledger -> ledger.followMe().due(NOON.plusSeconds(1), 9))).isEmpty();
  }

  @Test
  default void textsAreDueInTheOrderOfArrivalAndNoneWhileAnEarlierOneWaits() {
    OnwardText first = text("3", NOON);
    OnwardText second = text("2", NOON.plusMillis(1));
    OnwardText third = text("1", NOON.plusMillis(2));
    OnwardText another = text("4", BOB);
    List.of(third, second, first, another)
        .forEach(text -> does(ledger -> ledger.followMe().keep(text)));
    Instant later = NOON.plusSeconds(1);

    assertThat(list(ledger -> ledger.followMe().due(later, 9)))
        .containsSubsequence(first, second, third);

    does(ledger -> ledger.followMe().later(second.id(), NOON.plusSeconds(5)));

    assertThat(list(ledger -> ledger.followMe().due(later, 9)))
        .containsExactlyInAnyOrder(first, another);
    assertThat(list(ledger -> ledger.followMe().due(NOON.plusSeconds(5), 9)))
        .containsSubsequence(first, second, third);
  }

  @Test
  default void theWaysToAMobileAreThePersonsOwnTheLatestFirst() {
    Followed first = new Followed(ALICE, MOBILE, CONVERSATION);
    Followed second =
        new Followed(
            ALICE, new Conversation(OTHER_PHONE, GATEWAY), new Conversation(PHONE, OTHER_GATEWAY));
    does(ledger -> ledger.followMe().follows(first, NOON));
    does(ledger -> ledger.followMe().follows(second, NOON.plusSeconds(1)));

    assertThat(list(ledger -> ledger.followMe().ways(ALICE, OTHER_PHONE)))
        .containsExactly(second, first);

    does(ledger -> ledger.followMe().follows(first, NOON.plusSeconds(2)));

    assertThat(list(ledger -> ledger.followMe().ways(ALICE, OTHER_PHONE)))
        .containsExactly(first, second);
    assertThat(list(ledger -> ledger.followMe().ways(BOB, OTHER_PHONE))).isEmpty();
    assertThat(list(ledger -> ledger.followMe().ways(ALICE, PHONE))).isEmpty();
  }

  @Test
  default void nothingOfWhoIsForgottenGoesOn() {
    does(ledger -> ledger.followMe().keep(text("1", ALICE)));
    does(ledger -> ledger.followMe().keep(text("2", BOB)));
    does(ledger -> ledger.followMe().follows(new Followed(ALICE, MOBILE, CONVERSATION), NOON));
    does(ledger -> ledger.followMe().forget(ALICE));

    assertThat(list(ledger -> ledger.followMe().due(NOON, 9)))
        .extracting(OnwardText::person)
        .containsExactly(BOB);
    assertThat(list(ledger -> ledger.followMe().ways(ALICE, OTHER_PHONE))).isEmpty();
  }

  private static OnwardText text(String id, Skypename person) {
    return new OnwardText(new MessageId(id), person, CONVERSATION, false, HOSTILE, NOON);
  }

  private static OnwardText text(String id, Instant arrivedAt) {
    return new OnwardText(new MessageId(id), ALICE, CONVERSATION, false, HOSTILE, arrivedAt);
  }
}
