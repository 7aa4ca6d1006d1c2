package org.skypesms.smstoskype.addressing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skypesms.smstoskype.addressing.ShowingBench.GATEWAY;
import static org.skypesms.smstoskype.addressing.ShowingBench.PHONE;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.message.Conversation;
import org.skypesms.message.InboundSms;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.sms.SegmentOptions;
import org.skypesms.sms.Segmentation;
import org.skypesms.sms.Segmenter;

/** What becomes of texts that a phone sends to the service and not to a person. */
class StopAndStartTest {

  private static final Skypename ALICE = new Skypename("alice");
  private static final Skypename BOB = new Skypename("bob");

  private ShowingBench bench;

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = new ShowingBench(directory);
    bench.wrote(BOB, "Bob", PHONE);
    bench.wrote(ALICE, "Alice", PHONE);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private InboundSms text(PhoneNumber phone, String text) {
    return bench.text(phone, text);
  }

  private void write(String text) {
    bench.take(text(PHONE, text));
  }

  private List<String> shown() {
    return bench.shown();
  }

  private List<OutboundSms> confirmations() {
    return bench.texts();
  }

  private boolean stopped(Skypename person) {
    return bench
        .store()
        .submit(ledger -> ledger.optOuts().stopped(new Conversation(PHONE, GATEWAY), person))
        .join();
  }

  @Test
  void stopIsRememberedToldToThePartnerAndConfirmedToThePhone() {
    write("Stop please!");

    assertThat(stopped(ALICE)).isTrue();
    assertThat(stopped(BOB)).isTrue();
    assertThat(shown())
        .containsExactly(
            "alice sees +447400123456 wrote “Stop please!”: it wants no more texts and gets none"
                + " until it writes START.");
    assertThat(confirmations())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.to()).isEqualTo(PHONE);
              assertThat(text.from()).isEqualTo(GATEWAY);
              assertThat(text.person()).isEqualTo(Skypename.SERVICE);
              assertThat(text.body()).startsWith("You will get no more texts from this number.");
            });
  }

  @Test
  void stopSaidAgainChangesNothingAndIsNotAnswered() {
    InboundSms stop = text(PHONE, "STOP");
    bench.take(stop);
    bench.take(stop);
    write("QUIT");

    assertThat(shown()).hasSize(1);
    assertThat(confirmations()).hasSize(1);
  }

  @Test
  void startTakesItBackAndIsConfirmedAndWhereNothingWasStoppedItIsAMessage() {
    write("start");
    write("STOP");
    write("START");

    assertThat(stopped(ALICE)).isFalse();
    assertThat(shown())
        .startsWith("alice sees +447400123456: start")
        .endsWith("alice sees +447400123456 wrote “START”: it takes texts again.");
    assertThat(confirmations()).hasSize(2);
    assertThat(confirmations()).extracting(OutboundSms::reference).containsExactly(1, 2);
  }

  @Test
  void stopWithANameConcernsThatPersonOnly() {
    write("STOP BOB");

    assertThat(stopped(BOB)).isTrue();
    assertThat(stopped(ALICE)).isFalse();
    assertThat(shown())
        .containsExactly(
            "bob sees +447400123456 wrote “STOP BOB”: it wants no more texts from you and gets none"
                + " until it writes START.");
    assertThat(confirmations())
        .singleElement()
        .extracting(OutboundSms::body)
        .asString()
        .contains("that person");
  }

  @Test
  void whoWasNamedIsToldWhenThePhoneStartsAgain() {
    write("STOP BOB");
    write("START");

    assertThat(stopped(BOB)).isFalse();
    assertThat(shown())
        .contains(
            "bob sees +447400123456 wrote “START”: it takes texts again.",
            "alice sees +447400123456 wrote “START”: it takes texts again.");
  }

  @Test
  void stopWithTheNameOfNobodyWhoWroteThereIsAMessage() {
    write("STOP CAROL");
    write("stop it");

    assertThat(stopped(ALICE)).isFalse();
    assertThat(shown())
        .containsExactly(
            "alice sees +447400123456: STOP CAROL", "alice sees +447400123456: stop it");
    assertThat(confirmations()).isEmpty();
  }

  @Test
  void aPhoneToWhichNobodyWroteMayStopToo() {
    PhoneNumber other = new PhoneNumber("+447400123457");

    bench.take(text(other, "STOP"));

    assertThat(shown()).isEmpty();
    assertThat(confirmations()).singleElement().extracting(OutboundSms::to).isEqualTo(other);
  }

  @Test
  void nothingIsConfirmedWhenConfirmationsAreOffOrTheCountryIsNotServed() {
    bench.confirm(false, Optional.empty());
    write("STOP");
    bench.confirm(true, Optional.of(Set.of("DE")));
    write("START");

    assertThat(stopped(ALICE)).isFalse();
    assertThat(shown()).hasSize(2);
    assertThat(confirmations()).isEmpty();
  }

  @Test
  void whatIsNoNumberThatAPersonCouldWriteToIsNotAnswered() {
    PhoneNumber strange = new PhoneNumber("+4474001");
    bench.wrote(ALICE, "Alice", strange);

    bench.take(text(strange, "STOP"));

    assertThat(shown()).hasSize(1);
    assertThat(confirmations()).isEmpty();
  }

  @Test
  void aPhoneThatTurnsInALoopIsObeyedAndNotAnsweredAnyMore() {
    for (int times = 0; times < 5; times++) {
      write("START");
      write("STOP");
    }

    assertThat(stopped(ALICE)).isTrue();
    assertThat(confirmations()).hasSize(6);
  }

  @Test
  void everyConfirmationIsOnePartOfTheBasicAlphabetAndInTheLanguageOfThePhonesCountry() {
    for (PhoneNumber phone : List.of(PHONE, new PhoneNumber("+4915112345678"))) {
      bench.wrote(BOB, "Bob", phone);
      bench.take(text(phone, "STOP BOB"));
      bench.take(text(phone, "STOP"));
      bench.take(text(phone, "START"));
    }

    assertThat(confirmations()).hasSize(6);
    assertThat(confirmations())
        .allSatisfy(
            text -> {
              Segmentation.Cut cut =
                  (Segmentation.Cut) Segmenter.segment(text.body(), SegmentOptions.STANDARD);
              assertThat(cut.segments())
                  .singleElement()
                  .satisfies(segment -> assertThat(segment.dataCoding()).isZero());
            });
    assertThat(confirmations().get(4).body()).startsWith("Sie erhalten keine Nachrichten mehr");
  }
}
