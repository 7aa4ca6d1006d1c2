package org.skypesms.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skypesms.message.SmscAddress;
import org.skypesms.message.SmscMessageId;
import org.skypesms.sms.receipt.ReceiptStatus;

/** What an SMSC is asked about its parts. */
class QueryingTest extends OnRawPeer {

  private static final int QUERY_SM = 0x03;
  private static final int QUERY_SM_RESP = 0x80000003;
  private static final int GENERIC_NACK = 0x80000000;

  private RawPeer.Connection connection;

  @BeforeEach
  void bind() throws IOException {
    start(Fixtures.settings(peer.port(), BindMode.TRANSMITTER));
    connection = peer.acceptBound();
    awaitState(LinkState.BOUND);
  }

  private CompletionStage<QueryOutcome> ask() {
    return link.query(new SmscMessageId("4A"), new SmscAddress(1, 1, "4474"));
  }

  @Test
  void anAnswerTellsTheStateOfThePart() throws Exception {
    CompletionStage<QueryOutcome> outcome = ask();

    RawPeer.Request query = connection.read();
    assertThat(query.commandId()).isEqualTo(QUERY_SM);
    assertThat(query.hexBody()).isEqualTo("344100" + "0101" + "3434373400");
    connection.write(RawPeer.pdu(QUERY_SM_RESP, 0, query.sequence(), "344100 00 05 07"));

    assertThat(Fixtures.await(outcome))
        .isEqualTo(new QueryOutcome.Known(ReceiptStatus.UNDELIVERABLE, 7));
  }

  @Test
  void anSmscThatDoesNotKnowTheCommandIsNotAskedAgain() throws Exception {
    CompletionStage<QueryOutcome> outcome = ask();
    connection.write(RawPeer.pdu(GENERIC_NACK, 3, connection.read().sequence(), ""));
    assertThat(Fixtures.await(outcome)).isEqualTo(new QueryOutcome.Unsupported());

    assertThat(Fixtures.await(ask())).isEqualTo(new QueryOutcome.Unsupported());

    CompletionStage<SubmitOutcome> next = Fixtures.submit(link, "hello");
    RawPeer.Request submit = connection.read();
    assertThat(submit.commandId()).isEqualTo(0x04);
    connection.write(RawPeer.pdu(0x80000004, 0, submit.sequence(), "3100"));
    Fixtures.await(next);
  }

  @Test
  void aRefusedTornOrSilentAnswerTellsNothing() throws Exception {
    CompletionStage<QueryOutcome> refused = ask();
    connection.write(RawPeer.pdu(QUERY_SM_RESP, 0x67, connection.read().sequence(), ""));
    assertThat(Fixtures.await(refused)).isEqualTo(new QueryOutcome.Refused(0x67));

    CompletionStage<QueryOutcome> torn = ask();
    connection.write(RawPeer.pdu(QUERY_SM_RESP, 0, connection.read().sequence(), "344100"));
    assertThat(Fixtures.await(torn)).isEqualTo(new QueryOutcome.Refused(0));

    CompletionStage<QueryOutcome> silent = ask();
    connection.read();
    assertThat(Fixtures.await(silent)).isInstanceOf(QueryOutcome.Unanswered.class);
  }

  @Test
  void anEndedLinkLeavesTheQuestionUnanswered() throws Exception {
    CompletionStage<QueryOutcome> outcome = ask();
    connection.read();

    connection.close();

    assertThat(Fixtures.await(outcome)).isInstanceOf(QueryOutcome.Unanswered.class);
  }
}
