package org.skypesms.smstoskype.addressing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skypesms.smstoskype.addressing.ShowingBench.GATEWAY;
import static org.skypesms.smstoskype.addressing.ShowingBench.PHONE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skypesms.broker.Rejected;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Conversation;
import org.skypesms.message.InboundSms;
import org.skypesms.message.Octets;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.message.SmscAddress;

/** Texts that are more than a text from a phone, or less. */
class KindsOfTextsTest {

  private static final SmscAddress BANK = new SmscAddress(5, 0, "MyBank");
  private static final int LONG = 0x40;

  private ShowingBench bench;

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = new ShowingBench(directory);
    bench.wrote(new Skypename("alice"), "", PHONE);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void take(SmscAddress from, int esmClass, int protocolId, int coding, String text) {
    Octets octets = Octets.of(text.getBytes(StandardCharsets.ISO_8859_1));
    bench.take(bench.part(from, esmClass, protocolId, coding, octets));
  }

  private void take(int protocolId, int dataCoding, String text) {
    take(SmscAddress.of(PHONE), 0, protocolId, dataCoding, text);
  }

  private long count(String name) {
    return bench.store().submit(ledger -> ledger.counters().all().getOrDefault(name, 0L)).join();
  }

  @ParameterizedTest
  @CsvSource({"5, MyBank", "0, 61999", "3, *100#", "1, 70123"})
  void aTextOfNoPhoneIsShownToTheOnePersonWhoWroteFromItsGatewayNumber(int ton, String sender) {
    take(new SmscAddress(ton, 0, sender), 0, 0, 0, "hi");

    assertThat(bench.shown()).containsExactly("alice sees " + sender + ": hi");
    assertThat(bench.lines())
        .extracting(ChatLine::unanswerable)
        .containsExactly(Optional.of(sender));
    assertThat(bench.lines()).extracting(ChatLine::conversation).containsExactly(Optional.empty());
  }

  @Test
  void aWordFromANameIsNoWordToTheService() {
    take(BANK, 0, 0, 0, "STOP");

    assertThat(bench.shown()).containsExactly("alice sees MyBank: STOP");
    assertThat(bench.texts()).isEmpty();
  }

  @Test
  void aTextOfNoPhoneIsNobodysWhereSeveralPeopleWrote() {
    bench.wrote(new Skypename("bob"), "", new PhoneNumber("+447400123457"));

    assertThatThrownBy(() -> take(BANK, 0, 0, 0, "hi"))
        .hasCauseInstanceOf(Rejected.class)
        .hasMessageContaining("not exactly one person");
  }

  @Test
  void aTextOfNoPhoneIsNobodysWhereNobodyWroteOfLate() {
    bench
        .store()
        .submit(
            ledger -> {
              ledger
                  .conversations()
                  .wrote(
                      new Skypename("alice"),
                      new Conversation(PHONE, GATEWAY),
                      Instant.now().minus(Duration.ofDays(8)));
              return null;
            })
        .join();

    assertThatThrownBy(() -> take(BANK, 0, 0, 0, "hi")).hasCauseInstanceOf(Rejected.class);
  }

  @Test
  void anIncompleteTextThatBecameNobodysIsKeptForTheOperator() {
    take(BANK, LONG, 0, 0, "\u0005\u0000\u0003\u0007\u0002\u0001A");
    bench.wrote(new Skypename("bob"), "", new PhoneNumber("+447400123457"));

    bench.giveUp();

    assertThat(bench.shown()).isEmpty();
    assertThat(bench.dead()).hasSize(1);
    assertThat(bench.dead().get(0).properties().get("reason")).contains("not exactly one person");
  }

  @Test
  void aTextThatMayBeARepeatSaysSoAndIsOtherwiseTheSame() {
    InboundSms first = bench.text(PHONE, "hi");
    InboundSms again = bench.text(PHONE, "hi");
    bench.take(first);

    bench.take(
        new InboundSms(
            again.id(),
            again.link(),
            again.receivedAt(),
            again.content(),
            Optional.of(first.id())));

    assertThat(bench.shown())
        .containsExactly(
            "alice sees +447400123456: hi",
            "alice sees +447400123456: [possibly received twice] hi");
  }

  @Test
  void aPingIsCountedAndNotShown() {
    take(0x40, 0, "ping");

    assertThat(bench.shown()).isEmpty();
    assertThat(count("pings")).isEqualTo(1);
  }

  @Test
  void aTextOfAReplaceTypeSaysThatItTakesThePlaceOfTheEarlierOneOfItsTypeAndSender() {
    take(0x41, 0, "gate 5");
    take(0x42, 0, "other");
    take(BANK, 0, 0x41, 0, "bank");
    take(0x41, 0, "gate 7");

    assertThat(bench.shown())
        .containsExactly(
            "alice sees +447400123456: gate 5",
            "alice sees +447400123456: other",
            "alice sees MyBank: bank",
            "alice sees +447400123456: [in place of an earlier text] gate 7");
  }

  @ParameterizedTest
  @CsvSource({
    "0x5F, 0x00, [please call back] hi",
    "0x00, 0xC8, [voice mail is waiting] hi",
    "0x00, 0xC0, [voice mail is no longer waiting] hi",
    "0x00, 0xD9, [a fax is waiting] hi",
    "0x00, 0xDA, [e-mail is waiting] hi",
    "0x00, 0x10, hi",
    "0x00, 0xF0, hi"
  })
  void whatASpecialTextMeansIsSaidBeforeIt(String protocolId, String coding, String shown) {
    take(Integer.decode(protocolId), Integer.decode(coding), "hi");

    assertThat(bench.shown()).containsExactly("alice sees +447400123456: " + shown);
  }

  @Test
  void anIndicationWithoutATextIsShownAlone() {
    take(0, 0xC8, "");

    assertThat(bench.shown()).containsExactly("alice sees +447400123456: [voice mail is waiting]");
  }

  @ParameterizedTest
  @CsvSource({"0x40, 0, 06050423f423f441", "0x40, 0, 0404021b1b41", "0x00, 0x7F, 41"})
  void octetsForAProgramAreDeadLettersAndNotShown(String esmClass, String protocolId, String hex) {
    assertThatThrownBy(
            () ->
                bench.take(
                    bench.part(
                        SmscAddress.of(PHONE),
                        Integer.decode(esmClass),
                        Integer.decode(protocolId),
                        4,
                        Octets.ofHex(hex))))
        .hasCauseInstanceOf(Rejected.class)
        .hasMessageContaining("not a text");

    assertThat(bench.shown()).isEmpty();
  }

  @Test
  void anAnswerOfAPersonIsShownAndAnAcknowledgementWithoutWordsIsNot() {
    take(SmscAddress.of(PHONE), 0x10, 0, 0, "yes");
    take(SmscAddress.of(PHONE), 0x08, 0, 0, "");

    assertThat(bench.shown()).containsExactly("alice sees +447400123456: yes");
    assertThat(count("acknowledgements")).isEqualTo(1);
  }

  @Test
  void aCharacterThatNoChatNetworkCarriesIsShownAsItsOctet() {
    take(0, 3, "a\0b");

    assertThat(bench.shown()).containsExactly("alice sees +447400123456: a[octets 00]b");
  }

  @Test
  void aNoteWaitsWithItsTextUntilThePhoneSaysWhomItMeans() {
    bench.wrote(new Skypename("bob"), "Bob", PHONE);
    bench.askPhones();
    take(0x5F, 0, "hi");
    assertThat(bench.shown()).isEmpty();

    take(0, 0, "bob");

    assertThat(bench.shown()).containsExactly("bob sees +447400123456: [please call back] hi");
  }
}
