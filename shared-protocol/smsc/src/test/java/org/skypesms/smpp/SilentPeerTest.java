package org.skypesms.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a link does about a peer that says nothing: it judges by answers. */
class SilentPeerTest extends OnLink {

  @Test
  void aPeerThatNeverAnswersTheBindIsLeftAndTriedAgain() throws Exception {
    try (RawPeer peer = new RawPeer()) {
      start(Fixtures.settings(peer.port(), BindMode.TRANSMITTER));
      RawPeer.Connection silent = peer.accept();
      assertThat(silent.read().commandId()).isEqualTo(0x02);

      RawPeer.Connection again = peer.acceptBound();

      awaitState(LinkState.BOUND);
      assertThat(silent.isEnded()).isTrue();
      again.close();
    }
  }

  @Test
  void aBoundPeerThatFallsSilentIsLeftAndTriedAgain() throws Exception {
    try (RawPeer peer = new RawPeer()) {
      start(
          Fixtures.settings(peer.port(), BindMode.TRANSMITTER)
              .with(Fixtures.asking(new Enquiry(Duration.ofMillis(200), Duration.ofMillis(300)))));
      RawPeer.Connection silent = peer.acceptBound();
      RawPeer.Request enquiry = silent.read();
      assertThat(enquiry.commandId()).isEqualTo(0x15);
      silent.write(RawPeer.pdu(0x80000015, 0, enquiry.sequence(), ""));
      assertThat(silent.read().commandId()).isEqualTo(0x15);

      awaitState(LinkState.UNBOUND);

      assertThat(link.status().lastError()).isEqualTo("the peer does not answer enquire_link");
      peer.acceptBound();
      awaitState(LinkState.BOUND);
    }
  }

  @Test
  void aPeerThatAsksButDoesNotAnswerIsSilent() throws Exception {
    try (RawPeer peer = new RawPeer()) {
      start(
          Fixtures.settings(peer.port(), BindMode.TRANSMITTER)
              .with(Fixtures.asking(new Enquiry(Duration.ofMillis(200), Duration.ofMillis(300)))));
      RawPeer.Connection deaf = peer.acceptBound();
      awaitState(LinkState.BOUND);

      while (link.state() == LinkState.BOUND && !deaf.isEnded()) {
        deaf.write(RawPeer.pdu(0x15, 0, 7, ""));
      }

      awaitState(LinkState.UNBOUND);
      assertThat(link.status().lastError()).isEqualTo("the peer does not answer enquire_link");
    }
  }

  @Test
  void aPeerThatAnswersStaysBound() throws Exception {
    try (PeerSmsc smsc = new PeerSmsc()) {
      start(
          Fixtures.settings(smsc.port(), BindMode.TRANSMITTER)
              .with(Fixtures.asking(new Enquiry(Duration.ofMillis(100), Duration.ofMillis(300)))));
      awaitState(LinkState.BOUND);

      await()
          .during(Duration.ofSeconds(1))
          .atMost(Duration.ofSeconds(3))
          .until(() -> link.state() == LinkState.BOUND);
      assertThat(smsc.bindAttempts.get()).isEqualTo(1);
    }
  }

  @Test
  void closingUnbindsAndDoesNotWaitForAPeerThatIsSilent() throws Exception {
    try (RawPeer peer = new RawPeer()) {
      start(Fixtures.settings(peer.port(), BindMode.TRANSMITTER));
      RawPeer.Connection connection = peer.acceptBound();
      awaitState(LinkState.BOUND);

      long start = System.nanoTime();
      link.close();

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
      assertThat(connection.read().commandId()).isEqualTo(0x06);
      assertThat(connection.isEnded()).isTrue();
      assertThat(link.state()).isEqualTo(LinkState.CLOSED);
    }
  }

  @Test
  void closingWhileTheBindIsUnansweredEndsAtOnce() throws Exception {
    try (RawPeer peer = new RawPeer()) {
      start(Fixtures.settings(peer.port(), BindMode.TRANSMITTER));
      RawPeer.Connection connection = peer.accept();
      connection.read();

      link.close();

      await().until(connection::isEnded);
    }
  }
}
