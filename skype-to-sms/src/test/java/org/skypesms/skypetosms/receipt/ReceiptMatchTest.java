package org.skypesms.skypetosms.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.skypesms.broker.Rejected;
import org.skypesms.message.Address;
import org.skypesms.message.TextState;

class ReceiptMatchTest extends SentTexts {

  @Test
  void aReceiptWithAnIdThatIsUsedAgainWaitsForTheTextThatIsNotYetAnswered() {
    sentText(1, "4711");
    match(receipt("dr:1", "4711", 0, Duration.ZERO));

    match(receipt("dr:2", "4711", 0, Duration.ZERO));
    assertThat(parked()).hasSize(1);
    sentText(2, "4711");
    match(receipt("dr:2", "4711", 1, Duration.ZERO));

    assertThat(state(2)).isEqualTo(TextState.DELIVERED);
  }

  @Test
  void aReceiptThatComesTwiceIsForgottenAfterAWhileAndIsNoDeadLetter() {
    sentText(1, "4711");
    match(receipt("dr:1", "4711", 0, Duration.ZERO));

    match(receipt("dr:2", "4711", 2, Duration.ZERO));
    match(receipt("dr:3", "4711", 1, PATIENCE.plusMinutes(1)));

    assertThat(parked()).isEmpty();
  }

  @Test
  void anUnmatchedReceiptIsParkedWithWhatAnOperatorSees() {
    match(receipt(0, Duration.ZERO));

    assertThat(recorded.sent())
        .singleElement()
        .satisfies(
            parked -> {
              assertThat(parked.address()).isEqualTo(Address.SMS_RECEIPTS);
              assertThat(parked.deliverAt()).isPresent();
              assertThat(parked.properties())
                  .containsEntry("half", "sms-to-skype")
                  .containsEntry("number", "+4474...456")
                  .containsEntry("attempt", "1")
                  .containsKeys("link", "acceptedAt");
            });
  }

  @Test
  void anUnmatchedReceiptIsADeadLetterWhenItsTimeIsOver() {
    assertThatThrownBy(() -> match(receipt(9, PATIENCE.plusMinutes(1))))
        .hasRootCauseInstanceOf(Rejected.class);
  }

  @Test
  void aReceiptIsNotGivenUpBecauseTheClockIsSetForward() {
    Clock wall = Clock.offset(clock, PATIENCE.plusHours(1));
    match = by(wall);

    match(receipt(5, Duration.ZERO));

    assertThat(parked())
        .singleElement()
        .satisfies(again -> assertThat(again.deliverAt().get()).isAfter(wall.instant()));
  }

  @Test
  void aReceiptGivenBackByAnOperatorIsMatchedHoweverOldItIs() {
    assertThatThrownBy(() -> match(receipt(9, PATIENCE.plusMinutes(1))))
        .hasRootCauseInstanceOf(Rejected.class);
    sentText();

    match(receipt(9, PATIENCE.plusMinutes(2)));

    assertThat(state()).isEqualTo(TextState.DELIVERED);
    assertThat(recorded.sent())
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.properties())
                    .containsEntry("reference", "#7")
                    .containsEntry("number", "+4474...456"));
  }
}
