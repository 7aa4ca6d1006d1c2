package org.skypesms.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.skypesms.server.walk.Chat;

class PersonControlTest {

  private static final Skypename BOB = new Skypename("bob");

  private final Chat chat = new Chat();
  private final PersonControl control = new PersonControl(chat);

  @ParameterizedTest
  @CsvSource({
    "ALLOW, 'unblock bob, authorize bob'",
    "DENY, refuse bob",
    "BLOCK, block bob",
    "UNBLOCK, unblock bob"
  })
  void anAccountIsToldWhatToDoWithThePerson(ControlAction action, String expected) {
    ControlOutcome outcome = control.treat(action, BOB).toCompletableFuture().join();

    assertThat(String.join(", ", chat.deeds)).isEqualTo(expected);
    assertThat(outcome).isInstanceOf(ControlOutcome.Done.class);
  }

  @Test
  void whatTheNetworkRefusesIsNotTriedAgain() {
    chat.failure = new ChatRefused("no such person");

    assertThat(control.treat(ControlAction.BLOCK, BOB).toCompletableFuture().join())
        .isInstanceOf(ControlOutcome.Refused.class);
  }

  @Test
  void whileTheClientIsAwayItIsAskedAgain() {
    chat.failure = new ChatUnavailable("away", true);

    CompletableFuture<ControlOutcome> outcome =
        control.treat(ControlAction.BLOCK, BOB).toCompletableFuture();

    assertThatThrownBy(outcome::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(Unavailable.class);
  }
}
