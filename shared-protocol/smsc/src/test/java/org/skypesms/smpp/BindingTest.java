package org.skypesms.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a link gets bound, stays bound and is bound again. */
class BindingTest extends OnLink {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(BindMode.class)
  void aLinkBindsAsItIsTold(BindMode mode) throws Exception {
    try (PeerSmsc smsc = new PeerSmsc()) {
      start(Fixtures.settings(smsc.port(), mode));

      awaitState(LinkState.BOUND);

      await().until(() -> !smsc.sessions.isEmpty());
      assertThat(smsc.session().getBindType().name()).isEqualTo(mode.name());
    }
  }

  @Test
  void aLinkIsBoundSoonAfterTheSmscComesBack() throws Exception {
    int port = FreePort.find();
    start(Fixtures.settings(port, BindMode.TRANSMITTER));
    await().until(() -> !link.status().lastError().isEmpty());
    assertThat(link.state()).isEqualTo(LinkState.UNBOUND);

    PeerSmsc first = new PeerSmsc(port);
    awaitState(LinkState.BOUND);
    first.close();
    awaitState(LinkState.UNBOUND);

    try (PeerSmsc second = new PeerSmsc(port)) {
      await().atMost(Duration.ofSeconds(2)).until(() -> link.state() == LinkState.BOUND);
      assertThat(second.bindAttempts.get()).isEqualTo(1);
    }
  }

  @Test
  void aWrongPasswordIsAskedAgainMoreAndMoreSlowlyAndAChangedFileIsRead() throws Exception {
    Path file = folder.resolve("password");
    Files.writeString(file, "wrong\n");
    try (PeerSmsc smsc = new PeerSmsc()) {
      LinkSettings settings = Fixtures.settings(smsc.port(), BindMode.TRANSMITTER);
      Credentials credentials = Credentials.ofFile(Fixtures.SYSTEM_ID, file, "");
      start(settings.with(credentials));
      awaitState(LinkState.REFUSED);
      assertThat(link.status().lastError()).isEqualTo("the SMSC refuses the password");
      await().pollDelay(Duration.ofMillis(1500)).until(() -> true);
      assertThat(smsc.bindAttempts.get()).isBetween(2, 5);

      Files.writeString(file, Fixtures.PASSWORD + "\n");

      await().atMost(Duration.ofSeconds(8)).until(() -> link.state() == LinkState.BOUND);
      assertThat(settings.toString() + link.status()).doesNotContain(Fixtures.PASSWORD);
    }
  }

  @Test
  void anOlderBindIsWaitedOut() throws Exception {
    try (PeerSmsc smsc = new PeerSmsc()) {
      smsc.bindStatus = 0x05;
      start(Fixtures.settings(smsc.port(), BindMode.TRANSMITTER));
      await().until(() -> smsc.bindAttempts.get() > 2);
      assertThat(link.state()).isEqualTo(LinkState.UNBOUND);

      smsc.bindStatus = 0;

      awaitState(LinkState.BOUND);
    }
  }

  @Test
  void anEnquiryOfThePeerIsAnswered() throws Exception {
    try (RawPeer peer = new RawPeer()) {
      start(Fixtures.settings(peer.port(), BindMode.TRANSMITTER));
      RawPeer.Connection connection = peer.acceptBound();

      connection.write(RawPeer.pdu(0x15, 0, 99, ""));

      assertThat(connection.read()).isEqualTo(new RawPeer.Request(0x80000015, 0, 99, ""));
    }
  }

  @Test
  void anUnbindOfThePeerIsAnsweredAndTheLinkBindsAgain() throws Exception {
    try (RawPeer peer = new RawPeer()) {
      start(Fixtures.settings(peer.port(), BindMode.TRANSMITTER));
      RawPeer.Connection connection = peer.acceptBound();

      connection.write(RawPeer.pdu(0x06, 0, 99, ""));

      assertThat(connection.read()).isEqualTo(new RawPeer.Request(0x80000006, 0, 99, ""));
      peer.acceptBound();
      awaitState(LinkState.BOUND);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "00", "41", "41414141414141414141414141414141414141414100", "00 0210 0001 00"})
  void anOddAnswerToTheBindIsStillAnAnswer(String body) throws Exception {
    try (RawPeer peer = new RawPeer()) {
      start(Fixtures.settings(peer.port(), BindMode.TRANSCEIVER));
      RawPeer.Connection connection = peer.accept();
      RawPeer.Request bind = connection.read();

      connection.write(RawPeer.pdu(0x80000009, 0, bind.sequence(), body));

      awaitState(LinkState.BOUND);
    }
  }

  @Test
  void aPasswordLongerThanSmppAllowsIsSaidWithoutShowingIt() throws Exception {
    try (RawPeer peer = new RawPeer()) {
      LinkSettings settings = Fixtures.settings(peer.port(), BindMode.TRANSMITTER);
      Credentials long9 = Fixtures.credentials("ninechars");
      start(settings.with(long9));

      await().until(() -> link.status().lastError().contains("longer than SMPP allows"));

      assertThat(link.status().lastError()).doesNotContain("ninechars");
    }
  }
}
