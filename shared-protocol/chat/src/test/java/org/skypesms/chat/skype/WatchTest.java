package org.skypesms.chat.skype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.skypesms.chat.skype.DrivenAccount.ALICE;
import static org.skypesms.chat.skype.DrivenAccount.SELF;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skypesms.chat.ChatUnavailable;
import org.skypesms.chat.ClientState;
import org.skypesms.lab.skype.LabSkype;
import org.skypesms.lab.skype.client.AttachPolicy;
import org.skypesms.lab.skype.client.Switches;

/** The driver attaches whatever the client does, and judges it by its answers. */
class WatchTest extends OnDrivenAccount {

  @Test
  void aClientThatEchoesTheNameAndRefusesSilenceIsAttached() {
    account.switches(new Switches(Duration.ZERO, false, true, true, true, AttachPolicy.ALLOW));

    account.online();

    account.client.say(ALICE, "hello").join();
    await().until(() -> account.shownTo("alice").equals(List.of("hello")));
  }

  @Test
  void aRefusalIsSeenAndEndsWhenSomebodyAllowsTheProgram() {
    account.switches(new Switches(Duration.ZERO, false, false, false, false, AttachPolicy.DENY));
    account.client.start(account.hearer);
    account.awaitState(ClientState.REFUSED);

    account.switches(Switches.delayed(Duration.ZERO));

    account.awaitState(ClientState.ONLINE);
  }

  @Test
  void theQuestionWhetherTheProgramIsAllowedMayStayOpen() {
    account.switches(new Switches(Duration.ZERO, false, false, false, false, AttachPolicy.ASK));
    account.client.start(account.hearer);

    await().until(() -> account.network.client(SELF).answerDialog(true) == 1);

    account.awaitState(ClientState.ONLINE);
  }

  @Test
  void aFrozenClientIsAwayAndWhatWasUnderWayFailsUncertain() {
    account.online();
    account.client.say(ALICE, "hello").join();
    account.network.client(SELF, org.skypesms.lab.skype.network.ClientState.FROZEN);

    CompletableFuture<String> said = account.client.say(ALICE, "hello again");

    account.awaitState(ClientState.AWAY);
    await().until(said::isDone);
    assertThat(said.handle((id, e) -> e).join())
        .isInstanceOfSatisfying(
            ChatUnavailable.class, e -> assertThat(e.certainlyNotDone()).isFalse());
  }

  @ParameterizedTest
  @EnumSource(
      value = org.skypesms.lab.skype.network.ClientState.class,
      names = {"FROZEN", "STOPPED"})
  void aClientThatThawsOrStartsIsAttachedAgainAndHeard(
      org.skypesms.lab.skype.network.ClientState trouble) {
    account.online();
    account.network.client(SELF, trouble);
    account.awaitState(ClientState.AWAY);
    account.types("alice", "typed meanwhile");

    account.network.client(SELF, org.skypesms.lab.skype.network.ClientState.RUNNING);

    account.awaitState(ClientState.ONLINE);
    await().until(() -> account.hearer.bodies().equals(List.of("typed meanwhile")));
  }

  @Test
  void anAccountThatLogsOutAndInIsAttachedAgain() {
    account.online();
    account.network.client(SELF, org.skypesms.lab.skype.network.ClientState.LOGGEDOUT);
    account.awaitState(ClientState.AWAY);

    account.network.client(SELF, org.skypesms.lab.skype.network.ClientState.RUNNING);

    account.awaitState(ClientState.ONLINE);
  }

  @Test
  void anotherAccountInTheClientIsNotSpokenThrough() {
    LabSkype network = account.network;
    SkypeSettings wrong =
        SkypeSettings.of(
            network.busAddress("sms-to-skype"), new org.skypesms.message.Skypename(SELF));
    try (SkypeClient client = new SkypeClient(wrong, Clock.systemUTC())) {
      client.start(account.hearer);

      await()
          .during(Duration.ofSeconds(1))
          .atMost(Duration.ofSeconds(5))
          .until(() -> client.state() == ClientState.AWAY);
    }
  }

  @Test
  void aBusThatGoesAndComesBackIsFoundAgain() {
    account.online();
    account.network.close();
    account.awaitState(ClientState.AWAY);

    try (LabSkype again = LabSkype.start(directory.resolve("bus"), Clock.systemUTC())) {
      assertThat(again.busAddress(SELF)).startsWith("unix:path=");
      account.awaitState(ClientState.ONLINE);
    }
  }

  @Test
  void closingFailsWhatIsUnderWay() {
    account.online();
    account.client.say(ALICE, "hello").join();
    account.network.client(SELF, org.skypesms.lab.skype.network.ClientState.FROZEN);
    CompletableFuture<String> said = account.client.say(ALICE, "hello again");

    account.client.close();

    await().until(said::isCompletedExceptionally);
  }

  @Test
  void trafficIsLoggedForItsOwnerOnlyAndWithoutNoise() throws IOException {
    account.close();
    LabSkype network = LabSkype.start(directory.resolve("bus2"), Clock.systemUTC());
    account = DrivenAccount.on(network, Set.of("PING", "PONG"), directory).online();
    account.client.say(ALICE, "one\ntwo").join();

    Path log = directory.resolve("traffic.log");
    await().until(() -> Files.readString(log).contains("one\\ntwo"));
    String logged = Files.readString(log);
    assertThat(logged).contains(" -> #", "NAME SkypeSmsGateway", " <- #", " <* CONNSTATUS ONLINE");
    assertThat(logged).doesNotContain("PING", "PONG");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
        .isEqualTo("rw-------");
  }
}
