package org.skypesms.skypetosms.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.TextState;

/** What {@code resend} sends once more, and what {@code price} tells. */
class ResendAndPriceTest extends OnReception {

  @ParameterizedTest
  @EnumSource(
      value = TextState.class,
      names = {"FAILED", "EXPIRED", "UNKNOWN"})
  void aTextThatDidNotArriveGoesOutAgainAsANewOne(TextState end) {
    bench.aliceSays("flash +447400123456  hello ");
    ends(end);

    bench.aliceSays("resend 1");

    assertThat(bench.texts()).hasSize(2).extracting(OutboundSms::body).containsOnly(" hello ");
    assertThat(bench.texts().get(1).reference()).isEqualTo(2);
    assertThat(bench.texts().get(1).messageClass()).contains(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "QUEUED|#1 to +447400123456: queued. It is not over yet, so it did not go out again.",
        "SENT|#1 to +447400123456: sent. It is not over yet, so it did not go out again.",
        "DELIVERED|#1 to +447400123456: delivered. It has arrived, so it did not go out again.",
        "CANCELLED|#1 to +447400123456: cancelled. Its words are not kept any more"
      })
  void anyOtherTextIsNotRepeatedAndTheRemedyIsTold(TextState state, String answer) {
    bench.aliceSays("+447400123456 hello");
    ends(state);

    bench.aliceSays("resend 1");

    assertThat(bench.texts()).hasSize(1);
    assertThat(bench.answers()).singleElement().asString().startsWith(answer);
  }

  @Test
  void afterItsTimeTheWordsAreForgottenAndThatIsTold() {
    bench.aliceSays("+447400123456 hello");
    ends(TextState.FAILED);
    new Forgetting(bench.store(), Duration.ofDays(3), Clock.offset(Clock.systemUTC(), days(3)))
        .forget()
        .toCompletableFuture()
        .join();

    bench.aliceSays("resend 1");
    bench.aliceSays("resend 9");

    assertThat(bench.texts()).hasSize(1);
    assertThat(bench.answers())
        .satisfiesExactly(
            gone -> assertThat(gone).contains("Its words are not kept any more"),
            none -> assertThat(none).isEqualTo("You have no text #9."));
  }

  @Test
  void thePriceOfATextIsToldAndNothingGoesOut() {
    bench.aliceSays("price +447400123456 " + "x".repeat(161));

    assertThat(bench.texts()).isEmpty();
    assertThat(bench.answers())
        .containsExactly(
            "To +447400123456: 2 parts at 0.05 EUR, 0.10 EUR in all. Nothing went out.");
  }

  @Test
  void whereNoPriceIsSetOnlyThePartsAreTold(@TempDir Path other) {
    try (ReceptionBench free =
        new ReceptionBench(
            other, new SendingRules(0, Duration.ofDays(7), Optional.empty(), "EUR"))) {
      free.aliceSays("price +447400123456 " + "\u2019".repeat(71));
      free.aliceSays("price +4915112345678 hello");

      assertThat(free.answers())
          .satisfiesExactly(
              told ->
                  assertThat(told)
                      .startsWith("To +447400123456: 2 parts. It is “’” that makes it so many;")
                      .endsWith("No price is set here. Nothing went out."),
              elsewhere -> assertThat(elsewhere).startsWith("Texts to DE are not served"));
    }
  }

  @Test
  void theAnswerToALongTextNamesTheSignThatMakesItLong() {
    bench.aliceSays("+447400123456 It\u2019s " + "x".repeat(70));

    assertThat(bench.texts()).hasSize(1);
    assertThat(bench.answers())
        .containsExactly(
            "#1 to +447400123456 takes 2 parts. It is “’” that makes it so many; with ' instead it"
                + " would take 1 part.");
  }

  private static Duration days(int days) {
    return Duration.ofDays(days).plusSeconds(60);
  }

  private void ends(TextState state) {
    bench
        .store()
        .submit(
            ledger -> ledger.texts().advance(bench.texts().get(0).id(), state, "", Instant.now()))
        .join();
  }
}
