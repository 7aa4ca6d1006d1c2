package org.skypesms.chat.skype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.skypesms.chat.skype.DrivenAccount.ALICE;
import static org.skypesms.chat.skype.DrivenAccount.CAROL;
import static org.skypesms.chat.skype.DrivenAccount.SELF;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.skypesms.chat.ChatRefused;
import org.skypesms.chat.ChatUnavailable;
import org.skypesms.chat.Whereabouts;
import org.skypesms.lab.skype.network.Call;
import org.skypesms.lab.skype.network.ClientState;
import org.skypesms.message.Skypename;

/** People who call or ask for authorisation are heard, and can be answered. */
class VisitorsTest extends OnDrivenAccount {

  @Test
  void aCallIsEndedAtOnceAndHeardOnce() {
    account.online();

    account.network.people().call("alice", SELF);

    await().until(() -> calls("alice").equals(List.of(Call.Status.REFUSED)));
    await().until(() -> account.hearer.calls().size() == 1);
    assertThat(account.hearer.calls().get(0).from()).isEqualTo(ALICE);
    assertThat(account.hearer.calls().get(0).standing().contact()).isTrue();
    assertThat(account.hearer.calls().get(0).at())
        .isAfter(Instant.now().minus(Duration.ofMinutes(1)));
  }

  @Test
  void aCallThatRangBeforeTheAttachIsEndedToo() {
    account.network.people().call("alice", SELF);

    account.online();

    await().until(() -> calls("alice").equals(List.of(Call.Status.REFUSED)));
    await().until(() -> account.hearer.calls().size() == 1);
  }

  @Test
  void aCallThatWasGivenUpBeforeTheAttachIsHeardOnce() {
    account.network.people().call("alice", SELF);
    account.network.people().hangUp("alice");

    account.online();

    await().until(() -> account.hearer.calls().size() == 1);
    assertThat(account.hearer.calls().get(0).from()).isEqualTo(ALICE);
  }

  @Test
  void aRequestIsHeardOnceWhenItComesAndAgainAtAnAttachWhileItWaits() {
    account.online();

    account.network.people().request("carol", SELF, "it is me");

    await().until(() -> account.hearer.requests().size() == 1);
    assertThat(account.hearer.requests().get(0).text()).isEqualTo("it is me");
    assertThat(account.hearer.requests().get(0).from()).isEqualTo(CAROL);
    account.network.client(SELF, ClientState.STOPPED);
    account.network.client(SELF, ClientState.RUNNING);
    await().until(() -> account.hearer.requests().size() == 2);
  }

  @Test
  void aRequestThatIsNotTakenIsHeardAgain() {
    account.hearer.refuseRequest(new ChatUnavailable("not now", true));
    account.online();

    account.network.people().request("carol", SELF, "it is me");

    await().atMost(Duration.ofSeconds(20)).until(() -> account.hearer.requests().size() == 2);
  }

  @Test
  void aRequestThatIsGrantedMakesAContact() {
    account.online();
    account.network.people().request("carol", SELF, "it is me");
    await().until(() -> account.hearer.requests().size() == 1);

    account.client.authorize(CAROL, true).join();

    await().until(() -> account.client.standing(CAROL).join().contact());
    assertThat(account.client.standing(CAROL).join().authorized()).isTrue();
  }

  @Test
  void somebodyBlockedIsNotHeardUntilUnblocked() {
    account.online();

    account.client.block(ALICE, true).join();
    assertThat(account.client.standing(ALICE).join().blocked()).isTrue();
    account.client.block(ALICE, false).join();

    await().until(() -> !account.client.standing(ALICE).join().blocked());
  }

  @Test
  void somebodyUnknownCannotBeAuthorised() {
    account.online();

    CompletableFuture<Void> done = account.client.authorize(new Skypename("nobody.here"), true);

    assertThatThrownBy(done::join).hasCauseInstanceOf(ChatRefused.class);
  }

  @Test
  void whoLeavesIsOfflineSinceThen() {
    account.online();
    assertThat(account.client.whereabouts(ALICE).join().online()).isTrue();

    account.network.client("alice", ClientState.STOPPED);

    Whereabouts gone = account.client.whereabouts(ALICE).join();
    assertThat(gone.online()).isFalse();
    assertThat(gone.offlineSince().orElseThrow())
        .isAfter(Instant.now().minus(Duration.ofMinutes(1)));
  }

  private List<Call.Status> calls(String person) {
    return account.network.people().calls(person, Call::status);
  }
}
