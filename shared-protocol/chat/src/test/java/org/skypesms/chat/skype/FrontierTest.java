package org.skypesms.chat.skype;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Messages are released in their order, whichever is fetched first. */
class FrontierTest {

  private final Frontier frontier = new Frontier();

  @Test
  void aMessageThatCameFirstWaitsForAnOlderOne() {
    fetch(1);
    fetch(2);

    frontier.fetched(message(2));
    assertThat(frontier.release()).isEmpty();

    frontier.fetched(message(1));
    assertThat(frontier.release()).contains(message(1));
    assertThat(frontier.release()).contains(message(2));
    assertThat(frontier.release()).isEmpty();
  }

  @Test
  void aMessageThatMustBeFetchedAgainHoldsUpLaterOnes() {
    fetch(1);
    fetch(2);
    frontier.fetched(message(2));

    frontier.again(1);

    assertThat(frontier.release()).isEmpty();
    assertThat(frontier.next(false)).hasValue(1);
    frontier.fetched(message(1));
    assertThat(frontier.release()).contains(message(1));
  }

  @Test
  void aMessageThatIsDroppedHoldsUpNothing() {
    fetch(1);
    fetch(2);
    frontier.fetched(message(2));

    frontier.drop(1);

    assertThat(frontier.release()).contains(message(2));
  }

  @Test
  void withoutRoomNothingNewIsFetched() {
    frontier.add(1);

    assertThat(frontier.next(false)).isEqualTo(OptionalLong.empty());
    assertThat(frontier.next(true)).hasValue(1);
  }

  @Test
  void fewAreFetchedAtOnceUntilAnswersCome() {
    for (long id = 1; id <= 100; id++) {
      frontier.add(id);
    }

    assertThat(fetchAll()).isEqualTo(8);
    frontier.fetched(message(1));
    assertThat(frontier.release()).isPresent();
    assertThat(fetchAll()).isEqualTo(2);
  }

  private void fetch(long id) {
    frontier.add(id);
    assertThat(frontier.next(true)).hasValue(id);
  }

  private int fetchAll() {
    int begun = 0;
    while (frontier.next(true).isPresent()) {
      begun++;
    }
    return begun;
  }

  private static StoredMessage message(long id) {
    return new StoredMessage(id, "alice", "SAID", Instant.EPOCH, "line " + id);
  }
}
