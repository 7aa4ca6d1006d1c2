package org.skypesms.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What noise does to a link: its session is built anew, and nothing else. */
class HostilePeerTest extends OnRawPeer {

  @BeforeEach
  void startLink() {
    start(Fixtures.settings(peer.port(), BindMode.TRANSCEIVER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7fffffff", "ffffffff", "00000000", "0000000f", "80000010", "00200000"})
  void anImpossibleLengthIsNackedAndTheSessionBuiltAnew(String length) throws Exception {
    RawPeer.Connection connection = peer.acceptBound();

    connection.write(HexFormat.of().parseHex(length + "000000050000000000000001"));

    assertThat(connection.read()).isEqualTo(new RawPeer.Request(0x80000000, 2, 0, ""));
    assertThat(connection.isEnded()).isTrue();
    assertStillWorks(peer.acceptBound());
  }

  @Test
  void manyHugeHeadersDoNotFillTheHeap() throws Exception {
    for (int i = 0; i < 20; i++) {
      RawPeer.Connection connection = peer.acceptBound();
      connection.write(HexFormat.of().parseHex("7fffffff000000050000000000000001"));
      connection.read();
    }

    assertStillWorks(peer.acceptBound());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"HTTP/1.1 400 Bad Request\r\n\r\n", "220 mail ESMTP\r\n", "SSH-2.0-x\r\n"})
  void anotherProtocolOnThePortIsLeft(String noise) throws Exception {
    RawPeer.Connection connection = peer.accept();
    connection.write(noise.getBytes(StandardCharsets.US_ASCII));

    await().until(connection::isEnded);

    assertStillWorks(peer.acceptBound());
  }

  @Test
  void anUnknownCommandIsNackedAndTheSessionGoesOn() throws Exception {
    RawPeer.Connection connection = peer.acceptBound();

    connection.write(RawPeer.pdu(0x00010200, 0, 77, "0102030405"));

    assertThat(connection.read()).isEqualTo(new RawPeer.Request(0x80000000, 3, 77, ""));
    assertStillWorks(connection);
  }

  @Test
  void anOutbindAndAnAlertAreIgnored() throws Exception {
    RawPeer.Connection connection = peer.acceptBound();

    connection.write(RawPeer.pdu(0x0B, 0, 1, "4100 4100"));
    connection.write(RawPeer.pdu(0x102, 0, 2, "0101410001014100"));

    assertStillWorks(connection);
  }

  @Test
  void aPduMayComeOctetByOctet() throws Exception {
    RawPeer.Connection connection = peer.acceptBound();

    for (byte octet : RawPeer.pdu(0x15, 0, 5, "")) {
      connection.write(new byte[] {octet});
    }

    assertThat(connection.read()).isEqualTo(new RawPeer.Request(0x80000015, 0, 5, ""));
  }

  @Test
  void halfAPduAndThenTheEndIsALoss() throws Exception {
    RawPeer.Connection connection = peer.acceptBound();
    connection.write(HexFormat.of().parseHex("000000400000000500"));

    connection.close();

    assertStillWorks(peer.acceptBound());
  }

  @Test
  void aDeliveryBeforeTheBindIsAnsweredIsRefused() throws Exception {
    RawPeer.Connection connection = peer.accept();
    connection.read();

    connection.write(RawPeer.pdu(0x05, 0, 9, "00"));

    assertThat(connection.read()).isEqualTo(new RawPeer.Request(0x80000005, 4, 9, ""));
  }

  private void assertStillWorks(RawPeer.Connection connection) throws Exception {
    await().until(() -> link.state() == LinkState.BOUND);
    var outcome = Fixtures.submit(link, "hello");
    RawPeer.Request submit = connection.read();
    assertThat(submit.commandId()).isEqualTo(0x04);
    connection.write(RawPeer.pdu(0x80000004, 0, submit.sequence(), "4100"));
    assertThat(Fixtures.await(outcome)).isInstanceOf(SubmitOutcome.Accepted.class);
  }
}
