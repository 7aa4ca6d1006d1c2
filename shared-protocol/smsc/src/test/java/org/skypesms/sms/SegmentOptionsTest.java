package org.skypesms.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.alphabet.NationalLanguage;

class SegmentOptionsTest {

  @Test
  void optionsThatWereWrittenAreReadAgain() {
    SegmentOptions all =
        new SegmentOptions(
            Alphabet.GSM_PACKED,
            Joining.SAR,
            7,
            Set.of(NationalLanguage.TURKISH, NationalLanguage.URDU),
            false);

    assertThat(SegmentOptions.read(all.written())).contains(all);
    assertThat(SegmentOptions.read(SegmentOptions.STANDARD.written()))
        .contains(SegmentOptions.STANDARD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "GSM", "GSM NONE x ucs2", "GSM NONE 256 ucs2", "GSM NONE 1 ucs2 KLINGON"})
  void otherWordsAreNoOptions(String written) {
    assertThat(SegmentOptions.read(written)).isEmpty();
  }
}
