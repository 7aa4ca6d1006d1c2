package org.skypesms.skypetosms.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skypesms.message.TextState;
import org.skypesms.server.walk.ReceiptIds;
import org.skypesms.sms.receipt.MessageIdForms;

/** Which text a receipt is matched to, whatever the form of its id. */
class ReceiptIdFormsTest extends SentTexts {

  private String learnt() {
    return recorded.store().submit(ledger -> ReceiptIds.shown(ledger, "smsc")).join();
  }

  /** Three texts whose receipts have their hexadecimal ids in decimal. */
  private void learnDecimal() {
    for (int reference = 1; reference <= 3; reference++) {
      sentText(reference, Integer.toHexString(1000 + reference));
      match(receipt("dr:" + reference, String.valueOf(1000 + reference), 2, Duration.ZERO));
    }
  }

  @Test
  void theFormOfIdsIsLearntFromThreeReceiptsAndShown() {
    assertThat(learnt()).isEmpty();
    sentText(9, "1f");
    match(receipt("dr:9", "31", 2, Duration.ZERO));
    assertThat(learnt()).isEqualTo("in the text decimal, in answers hexadecimal (not sure yet)");

    learnDecimal();

    assertThat(learnt()).isEqualTo("in the text decimal, in answers hexadecimal");
  }

  @Test
  void anIdThatIsAlikeInEveryFormTeachesNothing() {
    sentText(1, "7");

    match(receipt("dr:1", "7", 0, Duration.ZERO));

    assertThat(state(1)).isEqualTo(TextState.DELIVERED);
    assertThat(learnt()).isEmpty();
  }

  @Test
  void twoTextsThatAReceiptMayMeanAreToldApartWhenTheFormIsLearnt() {
    sentText(7, "100");
    sentText(8, "64");
    match(receipt("dr:7", "100", 0, Duration.ZERO));
    assertThat(state(7)).isEqualTo(TextState.SENT);
    assertThat(state(8)).isEqualTo(TextState.SENT);

    learnDecimal();
    match(receipt("dr:7", "100", 1, Duration.ZERO));

    assertThat(state(7)).isEqualTo(TextState.SENT);
    assertThat(state(8)).isEqualTo(TextState.DELIVERED);
  }

  @Test
  void anIdInAnotherFormThanTheLearntOneIsMatchedOnlyWhenTheLearntOneFailedForAWhile() {
    learnDecimal();
    sentText(7, "4711");

    match(receipt("dr:7", "4711", 0, Duration.ZERO));
    assertThat(state(7)).isEqualTo(TextState.SENT);

    match(receipt("dr:7", "4711", 2, Duration.ZERO));
    assertThat(state(7)).isEqualTo(TextState.DELIVERED);
  }

  @Test
  void anIdInAnotherFormIsNotBelievedBeforeTheAnswerWithTheVeryIdMustHaveCome() {
    sentText(7, "10");

    match(receipt("dr:8", "16", 0, Duration.ZERO));
    match(receipt("dr:8", "16", 1, Duration.ZERO));
    assertThat(state(7)).isEqualTo(TextState.SENT);
    assertThat(parked()).hasSize(2);

    match(receipt("dr:8", "16", 2, Duration.ZERO));
    assertThat(state(7)).isEqualTo(TextState.DELIVERED);
  }

  @Test
  void aFormThatManyReceiptsContradictIsUnlearnt() {
    learnDecimal();
    for (int reference = 11; reference <= 13; reference++) {
      sentText(reference, "47" + reference);
      match(receipt("dr:" + reference, "47" + reference, 2, Duration.ZERO));
    }

    sentText(14, "4714");
    match(receipt("dr:14", "4714", 0, Duration.ZERO));

    assertThat(state(14)).isEqualTo(TextState.DELIVERED);
  }

  @Test
  void aReceiptInAnotherFormThanTheLinkIsToldToHaveIsNotMatched() {
    sentText();
    told = Optional.of(MessageIdForms.Form.DECIMAL_TO_HEX);
    match(receipt(0, Duration.ZERO));
    assertThat(state()).isEqualTo(TextState.SENT);

    told = Optional.of(MessageIdForms.Form.AS_GIVEN);
    match(receipt(1, Duration.ZERO));
    assertThat(state()).isEqualTo(TextState.DELIVERED);
  }
}
