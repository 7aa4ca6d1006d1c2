package org.skypesms.chat.skype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.skypesms.chat.skype.DrivenAccount.SELF;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skypesms.chat.ClientState;
import org.skypesms.lab.skype.LabSkype;
import org.skypesms.lab.skype.client.AttachPolicy;
import org.skypesms.lab.skype.client.Switches;

/** A client that is gone or frozen is launched again, and what it missed is heard once. */
class MissingClientTest {

  @TempDir private Path directory;
  private DrivenAccount account;

  @BeforeEach
  void account() {
    Path asked = directory.resolve("asked");
    ClientLaunch launch =
        new ClientLaunch(
            List.of("/usr/bin/touch", asked.toString()),
            Optional.empty(),
            Duration.ofSeconds(3),
            Duration.ofSeconds(30));
    LabSkype network = LabSkype.start(directory.resolve("bus"), Clock.systemUTC());
    account = DrivenAccount.on(network, Set.of(), directory, Optional.of(launch));
  }

  @AfterEach
  void close() {
    account.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = org.skypesms.lab.skype.network.ClientState.class,
      names = {"FROZEN", "STOPPED"})
  void aMissingClientIsLaunchedAndWhatWasTypedMeanwhileIsHeardOnce(
      org.skypesms.lab.skype.network.ClientState trouble) {
    account.online();
    account.network.client(SELF, trouble);
    account.types("alice", "typed meanwhile");

    await().atMost(Duration.ofSeconds(15)).until(() -> Files.exists(directory.resolve("asked")));
    account.awaitState(ClientState.STARTING);
    account.network.client(SELF, org.skypesms.lab.skype.network.ClientState.STOPPED);
    account.network.client(SELF, org.skypesms.lab.skype.network.ClientState.RUNNING);

    account.awaitState(ClientState.ONLINE);
    await().until(() -> account.unseen() == 0);
    assertThat(account.hearer.bodies()).containsExactly("typed meanwhile");
    assertThat(account.client.report().launches()).isEqualTo(1);
  }

  @Test
  void aClientThatIsLoggedOutIsNotLaunched() {
    account.online();
    account.network.client(SELF, org.skypesms.lab.skype.network.ClientState.LOGGEDOUT);
    account.awaitState(ClientState.AWAY);

    staysUnlaunched();
  }

  @Test
  void aClientThatAsksWhetherThisProgramIsAllowedIsNotLaunched() {
    account.switches(new Switches(Duration.ZERO, false, false, false, false, AttachPolicy.ASK));
    account.client.start(account.hearer);

    staysUnlaunched();
  }

  private void staysUnlaunched() {
    await()
        .during(Duration.ofSeconds(4))
        .atMost(Duration.ofSeconds(7))
        .until(() -> account.client.report().launches() == 0);
  }
}
