package org.skypesms.server.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.Address;
import org.skypesms.message.Octets;

/** What is made of a delivery. */
class TakingTest extends OnTaking {

  @Test
  void textsAndReceiptsGoToTheirQueues() {
    take("s1", 0, "hi");
    take("s1", 4, "id:1 stat:DELIVRD");

    assertThat(sent)
        .extracting(Outgoing::address)
        .containsExactly(Address.SMS_RECEIVED, Address.SMS_RECEIPTS);
  }

  @Test
  void whatCannotBeReadIsKeptAsADeadLetterWithItsReasonOctetsAndAll() {
    taking.undecodable("smsc", "s1", Octets.ofHex("0000001000000005"), "the PDU ends early");

    assertThat(sent).hasSize(1);
    assertThat(sent.get(0).address()).isEqualTo("dead.sms.received");
    assertThat(sent.get(0).body()).contains("\"pdu\":\"AAAAEAAAAAU=\"");
    assertThat(sent.get(0).properties())
        .containsEntry("reason", "the PDU ends early")
        .containsEntry("queue", "sms.received")
        .containsEntry("link", "smsc");
  }

  @Test
  void neitherLabelsNorLanesShowAWholeNumber() {
    take("s1", 0, "hi");
    take("s1", 4, "id:1 stat:DELIVRD");

    assertThat(sent)
        .allSatisfy(
            message -> {
              assertThat(message.group()).doesNotContain("447400123456");
              assertThat(message.properties())
                  .containsEntry("half", "sms-to-skype")
                  .containsEntry("number", "+4474...456")
                  .containsKeys("link", "acceptedAt");
            });
  }

  @Test
  void twoEqualTextsAreTwoTexts() {
    take("s1", 0, "ok");
    take("s1", 0, "ok");

    assertThat(sent).extracting(Outgoing::id).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void aTextIsAnsweredOnlyWhenItIsNotedAsAnswered() {
    CompletionStage<Void> answer = taking.received("smsc", "s1", message(0, "hi"));
    boolean noted = answer.thenApply(done -> answeredAtLeast(1)).toCompletableFuture().join();

    assertThat(noted).isTrue();
  }

  private boolean answeredAtLeast(int count) {
    return store
            .submit(
                ledger ->
                    ledger.pendingAnswers().forgetAnsweredBefore(clock.instant().plusSeconds(9)))
            .join()
        >= count;
  }
}
