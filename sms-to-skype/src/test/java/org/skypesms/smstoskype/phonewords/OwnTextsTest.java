package org.skypesms.smstoskype.phonewords;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skypesms.sms.SegmentOptions;
import org.skypesms.sms.Segmentation;
import org.skypesms.sms.Segmenter;
import org.skypesms.words.Languages;
import org.skypesms.words.Phrase;

class OwnTextsTest {

  private static final String CODE = "123456";
  private static final String NAME = "Alexandra Montgomery";

  private final Languages languages = new Languages();

  @ParameterizedTest
  @EnumSource(
      value = Phrase.class,
      mode = EnumSource.Mode.MATCH_ANY,
      names = {
        "CONFIRM_.*",
        "PHONE_(HELP|HELP_NOBODY|WHO|WHO_NOBODY|NAMED|LANGUAGE|QUESTION)",
        "FIRST_CONTACT",
        "CODE_TEXT"
      })
  void everyTextOfTheServiceFitsOnePartInEveryLanguage(Phrase phrase) {
    for (String language : languages.spoken()) {
      Segmentation cut =
          Segmenter.segment(
              languages.of(language).say(phrase, phrase == Phrase.CODE_TEXT ? CODE : NAME),
              SegmentOptions.STANDARD);

      assertThat(cut).isInstanceOf(Segmentation.Cut.class);
      assertThat(((Segmentation.Cut) cut).parts()).as(language).isEqualTo(1);
    }
  }
}
