package org.skypesms.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skypesms.sms.MessageWaiting.Kind;

class MessageWaitingTest {

  @ParameterizedTest
  @CsvSource({
    "0xC8, VOICE, true",
    "0xC0, VOICE, false",
    "0xD9, FAX, true",
    "0xEA, EMAIL, true",
    "0xDB, OTHER, true",
    "0xE3, OTHER, false"
  })
  void theDataCodingSaysWhatWaits(String coding, Kind kind, boolean active) {
    assertThat(of(0, Integer.decode(coding), "41")).contains(new MessageWaiting(kind, active));
  }

  @Test
  void theHeaderSaysWhatWaitsAndHowMany() {
    assertThat(of(0x40, 0, "0401028003" + "41")).contains(new MessageWaiting(Kind.VOICE, true));
    assertThat(of(0x40, 0, "0401020100" + "41")).contains(new MessageWaiting(Kind.FAX, false));
  }

  @ParameterizedTest
  @CsvSource({"0x00", "0x08", "0x18", "0xB8", "0xF0", "0xF8"})
  void otherTextsIndicateNothing(String coding) {
    assertThat(of(0, Integer.decode(coding), "41")).isEmpty();
  }

  private static Optional<MessageWaiting> of(int esmClass, int coding, String hex) {
    return MessageWaiting.of(ReceivedPart.of(Received.hex(esmClass, coding, hex)));
  }
}
