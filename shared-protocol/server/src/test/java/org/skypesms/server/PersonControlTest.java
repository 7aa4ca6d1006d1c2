package org.skypesms.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skypesms.broker.Unavailable;
import org.skypesms.chat.ChatRefused;
import org.skypesms.chat.ChatUnavailable;
import org.skypesms.message.ControlAction;
import org.skypesms.message.Skypename;

class PersonControlTest {

  private static final Skypename BOB = new Skypename("bob");

  @ParameterizedTest
  @CsvSource({
    "ALLOW, 'block bob false, authorize bob true'",
    "DENY, authorize bob false",
    "BLOCK, block bob true",
    "UNBLOCK, block bob false"
  })
  void anAccountIsToldWhatToDoWithThePerson(ControlAction action, String expected) {
    List<String> done = new ArrayList<>();
    PersonControl control = new PersonControl(new TreatedPeople(done::add, null));

    ControlOutcome outcome = control.treat(action, BOB).toCompletableFuture().join();

    assertThat(String.join(", ", done)).isEqualTo(expected);
    assertThat(outcome).isInstanceOf(ControlOutcome.Done.class);
  }

  @Test
  void whatTheNetworkRefusesIsNotTriedAgain() {
    PersonControl control =
        new PersonControl(new TreatedPeople(done -> {}, new ChatRefused("no such person")));

    assertThat(control.treat(ControlAction.BLOCK, BOB).toCompletableFuture().join())
        .isInstanceOf(ControlOutcome.Refused.class);
  }

  @Test
  void whileTheClientIsAwayItIsAskedAgain() {
    PersonControl control =
        new PersonControl(new TreatedPeople(done -> {}, new ChatUnavailable("away", true)));
    CompletableFuture<ControlOutcome> outcome =
        control.treat(ControlAction.BLOCK, BOB).toCompletableFuture();

    assertThatThrownBy(outcome::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(Unavailable.class);
  }
}
