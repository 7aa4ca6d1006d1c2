package org.skypesms.lab.phones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhonesTest {

  private static final String PHONE = "+447400123456";
  private static final String FROM = "+447400000001";

  private final AtomicLong ticks = new AtomicLong();
  private final Clock clock =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05.006Z"), ZoneOffset.UTC);
  private final Phones phones = new Phones(clock, ticks::get, Duration.ofMillis(60));
  private int lastId;

  @AfterEach
  void stop() {
    phones.close();
  }

  @Test
  void aTextIsShownWithWhoAndWhen() {
    take(0, 0, "48690002", Map.of());

    assertThat(phones.messages(PHONE, 0))
        .containsExactly(new TextMessage(1, FROM, "Hi@$", "2026-01-02T03:04:05.006Z", 1));
  }

  @ParameterizedTest
  @CsvSource({
    "0x10, 41, true",
    "0x18, 0041, true",
    "0xF0, 41, true",
    "0, 41,",
    "0x11, 41,",
    "8, 0041,"
  })
  void aTextOfClassZeroIsShownAsOneThatIsNotKept(String coding, String octets, Boolean flash) {
    take(Integer.decode(coding), 0, octets, Map.of());

    assertThat(phones.messages(PHONE, 0))
        .containsExactly(new TextMessage(1, FROM, "A", "2026-01-02T03:04:05.006Z", 1, flash));
  }

  @Test
  void partsMayComeInAnyOrderAndBeCutAnywhere() {
    String octets = hex("aé€ж😀".getBytes(StandardCharsets.UTF_16BE));
    take(8, 0x40, "060804beef0303" + octets.substring(14), Map.of());
    take(8, 0x40, "060804beef0301" + octets.substring(0, 6), Map.of());
    take(8, 0x40, "060804beef0302" + octets.substring(6, 14), Map.of());

    assertThat(phones.messages(PHONE, 0)).extracting(TextMessage::text).containsExactly("aé€ж😀");
    assertThat(phones.messages(PHONE, 0).get(0).parts()).isEqualTo(3);
  }

  @Test
  void anEscapeAtTheEndOfAPartBelongsToTheNextOne() {
    take(0, 0x40, "050003010201411b", Map.of());
    take(0, 0x40, "0500030102026542", Map.of());

    assertThat(phones.messages(PHONE, 0)).extracting(TextMessage::text).containsExactly("A€B");
  }

  @Test
  void sarParametersJoinPartsToo() {
    take(3, 0, "e9", Map.of("020c", "0005", "020e", "02", "020f", "02"));
    take(3, 0, "41", Map.of("020c", "0005", "020e", "02", "020f", "01"));

    assertThat(phones.messages(PHONE, 0)).extracting(TextMessage::text).containsExactly("Aé");
  }

  @Test
  void aLongTextMayComeInMessagePayload() {
    take(0, 0, "", Map.of("0424", "41".repeat(1000)));

    assertThat(phones.messages(PHONE, 0))
        .extracting(TextMessage::text)
        .containsExactly("A".repeat(1000));
  }

  @Test
  void doublesAreNeverHidden() {
    take(0, 0, "41", Map.of());
    take(0, 0, "41", Map.of());
    for (int copy = 0; copy < 2; copy++) {
      take(0, 0x40, "05000301020142", Map.of());
      take(0, 0x40, "05000301020243", Map.of());
    }

    assertThat(phones.messages(PHONE, 0))
        .extracting(TextMessage::text)
        .containsExactly("A", "A", "BC", "BC");
  }

  @Test
  void aRepeatedPartOfAnIncompleteTextTakesTheEarlierOnesPlace() {
    take(0, 0x40, "05000301020142", Map.of());
    take(0, 0x40, "05000301020144", Map.of());
    take(0, 0x40, "05000301020243", Map.of());

    assertThat(phones.messages(PHONE, 0)).extracting(TextMessage::text).containsExactly("DC");
  }

  @Test
  void aPartHandedOverTwiceUnderOneIdCountsOnce() {
    HandsetPart part = new HandsetPart("same", FROM, PHONE, 0, 0, "41", Map.of());

    phones.take(List.of(part, part));
    phones.take(List.of(part));

    assertThat(phones.messages(PHONE, 0)).hasSize(1);
  }

  @Test
  void textsOfDifferentOriginatorsAreNotMixed() {
    phones.take(
        List.of(
            new HandsetPart("a", "+1111", PHONE, 0, 0x40, "05000301020141", Map.of()),
            new HandsetPart("b", "+2222", PHONE, 0, 0x40, "05000301020242", Map.of())));

    assertThat(phones.messages(PHONE, 0)).isEmpty();
  }

  @Test
  void anIncompleteTextIsShownAfterAWhileWithWhatIsMissing() {
    take(0, 0x40, "05000301040141", Map.of());
    take(0, 0x40, "05000301040444", Map.of());

    ticks.addAndGet(Duration.ofMillis(61).toNanos());

    await().until(() -> phones.messages(PHONE, 0).size() == 1);
    TextMessage shown = phones.messages(PHONE, 0).get(0);
    assertThat(shown.text()).isEqualTo("A[part 2 of 4 missing][part 3 of 4 missing]D");
    assertThat(shown.parts()).isEqualTo(2);
  }

  @Test
  void malformedHeadersAndParametersShowAsTheyAre() {
    take(0, 0x40, "ff414243", Map.of());
    take(0, 0, "41", Map.of("020c", "", "020e", "02", "020f", "01"));
    take(0, 0x40, "05000301000041", Map.of());

    assertThat(phones.messages(PHONE, 0)).hasSize(3);
    assertThat(phones.messages(PHONE, 0).get(0).text()).endsWith("ABC");
  }

  @Test
  void aPhoneKeepsTheNewestTwentyThousandTexts() {
    phones.take(
        IntStream.rangeClosed(1, Phone.KEPT + 5)
            .mapToObj(i -> new HandsetPart("n" + i, FROM, PHONE, 0, 0, "41", Map.of()))
            .toList());

    assertThat(phones.messages(PHONE, 0))
        .hasSize(Phone.KEPT)
        .first()
        .extracting(TextMessage::id)
        .isEqualTo(6L);
    assertThat(phones.messages(PHONE, Phone.KEPT + 3)).hasSize(2);
  }

  private void take(int dataCoding, int esmClass, String octets, Map<String, String> tlvs) {
    phones.take(
        List.of(new HandsetPart("id" + ++lastId, FROM, PHONE, dataCoding, esmClass, octets, tlvs)));
  }

  private static String hex(byte[] octets) {
    return HexFormat.of().formatHex(octets);
  }
}
