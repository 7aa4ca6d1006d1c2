package org.skypesms.skypetosms.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skypesms.sms.SegmentOptions;
import org.skypesms.sms.Segmentation;
import org.skypesms.sms.Segmenter;

/** Which signs are named as costly, and with what in their places the text would be shorter. */
class CostlySignTest {

  private static final String LETTERS = "x".repeat(70);

  @Test
  void typographicSignsAreNamedWithTheirPlainForms() {
    assertThat(sign("\u201C" + LETTERS + "\u201D \u2013 it\u2019s"))
        .contains(new CostlySign("\u201C \u201D \u2013 \u2019", "\" \" - '", 1));
  }

  @Test
  void oneOtherCharacterIsNamedWithTheFormWithoutIt() {
    assertThat(sign("\uD83D\uDE00" + LETTERS + LETTERS + LETTERS + "\uD83D\uDE00"))
        .contains(new CostlySign("\uD83D\uDE00", "", 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "short \u2019",
        "no sign is costly in this one no sign is costly in this one no sign is costly",
        "Привет, Зоя, Привет, Зоя, Привет, Зоя, Привет, Зоя, Привет, Зоя, Привет, Зоя",
        "\u2019 and \uD83D\uDE00 and xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      })
  void nothingIsNamedWhereNoSingleSignIsToBlame(String body) {
    assertThat(sign(body)).isEmpty();
  }

  private static Optional<CostlySign> sign(String body) {
    Segmentation.Cut cut = (Segmentation.Cut) cut(body);
    return CostlySign.of(CostlySignTest::cut, body, cut);
  }

  private static Segmentation cut(String body) {
    return Segmenter.segment(body, SegmentOptions.STANDARD);
  }
}
