package org.skypesms.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skypesms.message.Octets;
import org.skypesms.sms.MessageType;

/** Deliveries in octets, right and wrong (SMPP 3.4, sections 4.6.1 and 4.7.1). */
class HostileDeliveryTest extends OnRawPeer {

  private static final int DELIVER_SM = 0x05;
  private static final int DATA_SM = 0x103;
  private static final String DELIVER_HEAD =
      "00 01 01 3434 00 05 00 4142 00 04 00 00 00 00 00 00 08 00";

  private final Taken taken = new Taken();
  private RawPeer.Connection connection;

  @BeforeEach
  void bind() throws IOException {
    link = Fixtures.link(Fixtures.settings(peer.port(), BindMode.TRANSCEIVER), taken);
    link.start();
    connection = peer.acceptBound();
  }

  private void assertAnswered(int commandId, int status, String body) throws IOException {
    connection.write(RawPeer.pdu(commandId, 0, 7, body));

    assertThat(connection.read())
        .isEqualTo(new RawPeer.Request(commandId | 0x80000000, status, 7, "00"));
  }

  @Test
  void aDeliverSmIsAnsweredWithAnEmptyMessageId() throws Exception {
    assertAnswered(DELIVER_SM, 0, DELIVER_HEAD + "02 d83d");

    assertThat(taken.messages.get(0).shortMessage()).isEqualTo(Octets.ofHex("d83d"));
    assertThat(MessageType.of(taken.messages.get(0))).isEqualTo(MessageType.RECEIPT);
  }

  @Test
  void aDataSmIsTakenWithItsPayload() throws Exception {
    assertAnswered(DATA_SM, 0, "00 01 01 3434 00 05 00 4142 00 40 00 08 0424 0003 050003");

    assertThat(taken.messages.get(0).esmClass()).isEqualTo(0x40);
    assertThat(taken.messages.get(0).dataCoding()).isEqualTo(8);
    assertThat(taken.messages.get(0).parameters()).containsEntry(0x0424, Octets.ofHex("050003"));
  }

  @ParameterizedTest
  @CsvSource({"0427 0001 02 1403", "0427 0001 02 1403 00", "0427 0001 02 1403 0009 01"})
  void aTornParameterAtTheEndIsLeftOut(String parameters) throws Exception {
    assertAnswered(DELIVER_SM, 0, DELIVER_HEAD + "01 41" + parameters);

    assertThat(taken.messages.get(0).parameters())
        .containsOnlyKeys(0x0427)
        .containsEntry(0x0427, Octets.ofHex("02"));
  }

  @Test
  void theFirstOfARepeatedParameterCounts() throws Exception {
    assertAnswered(DELIVER_SM, 0, DELIVER_HEAD + "00 0427 0001 02 0427 0001 05");

    assertThat(taken.messages.get(0).parameters()).containsEntry(0x0427, Octets.ofHex("02"));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 1, 00 01 01 3434 00 05 00 4142 00 04 00 00 00 00 00 00 08 00 09 41",
    "5, 2, 00 01 01 3434",
    "5, 2, ''",
    "5, 0xC2, 00 01 01 3434 00 05 00 4142 00 04 00 00 00 00 00 00 08 00 00 0424 0009 41",
    "259, 2, 00 01 01 3434 00 05 00 4142 00 40",
    "259, 0xC2, 00 01 01 3434 00 05 00 4142 00 40 00 08 0424 ffff 05"
  })
  void whatCannotBeReadIsRefusedForGoodAndShown(int commandId, String status, String body)
      throws Exception {
    assertAnswered(commandId, Integer.decode(status), body);

    await().until(() -> taken.undecodable.size() == 1);
    assertThat(taken.undecodable.get(0)).isEqualTo(Octets.of(RawPeer.pdu(commandId, 0, 7, body)));
    assertThat(taken.messages).isEmpty();
  }

  @Test
  void aPoisonPduDoesNotHoldUpItsNeighbours() throws Exception {
    connection.write(RawPeer.pdu(DELIVER_SM, 0, 1, "00 01"));
    connection.write(RawPeer.pdu(DELIVER_SM, 0, 2, DELIVER_HEAD + "01 41"));

    assertThat(connection.read().status()).isEqualTo(2);
    assertThat(connection.read()).isEqualTo(new RawPeer.Request(0x80000005, 0, 2, "00"));
  }

  @Test
  void anAnswerOfTheReceiverAfterTheTimeOutIsIgnored() throws Exception {
    CompletableFuture<Void> kept = new CompletableFuture<>();
    taken.answer = message -> kept;
    assertAnswered(DELIVER_SM, 0x64, DELIVER_HEAD + "01 41");

    kept.complete(null);
    connection.write(RawPeer.pdu(0x15, 0, 8, ""));

    assertThat(connection.read()).isEqualTo(new RawPeer.Request(0x80000015, 0, 8, ""));
  }

  @Test
  void aDeliveryRightBehindTheAnswerToTheBindIsTaken() throws Exception {
    connection.close();
    RawPeer.Connection next = peer.accept();
    RawPeer.Request bind = next.read();
    byte[] answer = RawPeer.pdu(0x80000009, 0, bind.sequence(), "00");
    byte[] delivery = RawPeer.pdu(DELIVER_SM, 0, 1, DELIVER_HEAD + "01 41");

    next.write(HexFormat.of().parseHex(hex(answer) + hex(delivery)));

    assertThat(next.read()).isEqualTo(new RawPeer.Request(0x80000005, 0, 1, "00"));
  }

  private static String hex(byte[] octets) {
    return HexFormat.of().formatHex(octets);
  }
}
