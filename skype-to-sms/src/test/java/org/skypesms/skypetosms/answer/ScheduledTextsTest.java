package org.skypesms.skypetosms.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.Address;

/** Texts for later: when they go out, and what is said of them. */
class ScheduledTextsTest extends OnReception {

  @ParameterizedTest
  @CsvSource({
    "2999-06-01T10:00:20Z, +02:00, at 18:30, 2999-06-01T16:30:00Z",
    "2999-06-01T10:00:20Z, '', at 11:00, 2999-06-01T10:00:00Z",
    "2999-06-01T10:00:20Z, -08:00, at 4:05, 2999-06-01T12:05:00Z",
    "2999-06-01T10:00:20Z, '', in 2h, 2999-06-01T12:00:20Z",
    "2999-06-01T10:00:20Z, '', in 7d, 2999-06-08T10:00:20Z",
    "2999-06-01T10:00:20Z, Europe/Berlin, tomorrow 9:00, 2999-06-02T07:00:00Z",
    "2999-06-01T23:30:20Z, Europe/Berlin, tomorrow, 2999-06-02T23:30:00Z",
    "2026-03-29T00:10:00Z, Europe/Berlin, at 2:30, 2026-03-29T01:30:00Z",
    "2026-10-25T00:10:00Z, Europe/Berlin, at 2:30, 2026-10-25T00:30:00Z"
  })
  void aTimeIsMeantInThePersonsZone(Instant typedAt, String zone, String when, Instant meant) {
    bench.aliceSays(when + " +447400123456  ring me", typedAt, zone);

    assertThat(bench.texts())
        .singleElement()
        .satisfies(t -> assertThat(t.body()).isEqualTo(" ring me"));
    assertThat(due()).isEqualTo(meant.isBefore(Instant.now()) ? List.of() : List.of(meant));
    assertThat(
            bench
                .store()
                .submit(ledger -> ledger.keptTexts().due(bench.texts().get(0).id()))
                .join()
                .filter(at -> !at.equals(meant)))
        .isEmpty();
  }

  @Test
  void theQueuedLineSaysTheTimeAtOnceAndStatusRepeatsIt() {
    bench.aliceSays(
        "tomorrow 9:00 +447400123456 ring me", Instant.parse("2999-06-01T10:00:00Z"), "+02:00");
    bench.aliceSays("status 1", Instant.parse("2999-06-01T10:01:00Z"), "+02:00");

    assertThat(bench.answers())
        .hasSize(2)
        .containsOnly("#1 to +447400123456: queued - goes out on 2 Jun 2999, 09:00 GMT+2");
  }

  @Test
  void aWaitingTextCanBeCancelledAndItsWordsAreForgotten() {
    bench.aliceSays("in 2h +447400123456 ring me");
    bench.aliceSays("cancel 1");

    assertThat(bench.answers().get(1)).isEqualTo("#1 to +447400123456: cancelled");
    assertThat(kept()).isEmpty();
  }

  @Test
  void aTimeThatIsOverIsRefusedWithItsRemedy() {
    bench.aliceSays("at 9:59 +447400123456 ring me", Instant.parse("2999-06-01T10:00:59Z"), "UTC");

    assertThat(bench.answers())
        .containsExactly(
            "1 Jun 2999, 09:59 UTC is over. For tomorrow begin with tomorrow 09:59; nothing went"
                + " out.");
    assertThat(bench.texts()).isEmpty();
  }

  @Test
  void aTimeTooFarAheadIsRefusedWithTheLatestOne() {
    bench.aliceSays("in 8d +447400123456 ring me", Instant.parse("2999-06-01T10:00:00Z"), "UTC");

    assertThat(bench.answers())
        .singleElement()
        .asString()
        .startsWith("That is too far ahead: a text can wait until 8 Jun 2999, 10:00 UTC");
    assertThat(bench.texts()).isEmpty();
  }

  @Test
  void aLineThatWasHeardLateGoesOutAtOnce() {
    Instant typed = ZonedDateTime.now().minusHours(1).truncatedTo(ChronoUnit.SECONDS).toInstant();

    bench.aliceSays("in 10m +447400123456 ring me", typed, "");

    assertThat(bench.texts()).hasSize(1);
    assertThat(due()).isEmpty();
    assertThat(bench.answers()).isEmpty();
  }

  @Test
  void aReplyMayBeForLaterAndAFlashToo() {
    bench.aliceSays("flash in 2h +447400123456 up", Instant.parse("2999-06-01T10:00:00Z"), "");
    bench.aliceSays("r1 now", Instant.parse("2999-06-01T10:00:00Z"), "");

    assertThat(bench.texts())
        .extracting(text -> text.body() + text.messageClass().map(c -> " class " + c).orElse(""))
        .containsExactly("up class 0", "now");
    assertThat(due()).containsExactly(Instant.parse("2999-06-01T12:00:00Z"));
  }

  private List<Instant> due() {
    return bench.sent().stream()
        .filter(message -> message.address().equals(Address.SMS_OUTBOUND))
        .map(Outgoing::deliverAt)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<?> kept() {
    return bench
        .store()
        .submit(ledger -> ledger.keptTexts().find(bench.texts().get(0).id()))
        .join();
  }
}
