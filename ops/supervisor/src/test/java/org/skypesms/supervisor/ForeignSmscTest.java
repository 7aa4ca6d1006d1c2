package org.skypesms.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignSmscTest {

  @ParameterizedTest
  @CsvSource({
    "smpp://esme:secret@smsc.example:2775, secret",
    "smpp://esme:p%40s%3As@smsc.example:2775, p@s:s",
    "smpp://esme:p@s:s@smsc.example:2775, p@s:s",
    "smpp://esme:100%25+1@smsc.example:2775, 100%+1",
    "smpp://esme:gr%C3%BCn@smsc.example:2775, grün"
  })
  void thePasswordIsDecodedAndNotPartOfTheAddress(String written, String password) {
    ForeignSmsc smsc = ForeignSmsc.parse(written);

    assertThat(smsc.url()).isEqualTo("smpp://esme@smsc.example:2775");
    assertThat(smsc.password()).isEqualTo(password);
    assertThat(smsc.toString()).doesNotContain(password);
  }

  @Test
  void anAddressOfVersionSixIsTaken() {
    assertThat(ForeignSmsc.parse("smpp://esme:x@[::1]:2775").url())
        .isEqualTo("smpp://esme@[::1]:2775");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "smpp://esme@host:2775",
        "smpp://esme:hush@host",
        "smpp://esme:hush@host:0",
        "smpp://esme:hush%4@host:2775",
        "smpp://esme:hush%0A@host:2775",
        "smpp://:hush@host:2775"
      })
  void whatIsWrongIsToldWithoutThePassword(String written) {
    assertThatThrownBy(() -> ForeignSmsc.parse(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("--smsc must be")
        .hasMessageNotContaining("hush");
  }
}
