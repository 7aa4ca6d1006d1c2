package org.skypesms.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** As the Unicode bidirectional algorithm lays Arabic sentences out for the eye. */
class RightToLeftTest {

  private static final String NUMBER = "+447400123456";

  private final Words arabic = new Languages().of("ar");

  @ParameterizedTest
  @EnumSource(
      value = Phrase.class,
      mode = Mode.EXCLUDE,
      names = {"FROM_PHONE", "STATE_REASON", "STATUS_COUNT"})
  void everySentenceIsLaidOutFromRightToLeft(Phrase phrase) {
    String said = arabic.say(phrase, Patterns.examples(arabic.pattern(phrase), NUMBER));

    assertThat(new Bidi(said, Bidi.LEVEL_DEFAULT_LTR).getParaLevel()).isEqualTo((byte) 1);
  }

  @Test
  void aReferenceAndANumberStayReadable() {
    String state = arabic.say(Phrase.STATE, "7", NUMBER, arabic.say(Phrase.DELIVERED), "");

    assertThat(seen(state)).contains("#7").contains(NUMBER).endsWith("#7");
    assertThat(seen(arabic.say(Phrase.OPTED_OUT, NUMBER))).contains(NUMBER);
    assertThat(seen(arabic.say(Phrase.NO_SUCH_TEXT, "7"))).contains("#7");
    assertThat(seen(arabic.say(Phrase.UNKNOWN_LINE, "status 7"))).contains("status 7");
    assertThat(seen(arabic.say(Phrase.UNKNOWN_LINE_HELP))).contains("+966 51 234 5678");
  }

  @Test
  void aTextFromAPhoneHasTheDirectionOfItsOwnWords() {
    assertThat(seen(arabic.say(Phrase.FROM_PHONE, NUMBER, "see you")))
        .isEqualTo(NUMBER + ": see you");
    assertThat(seen(arabic.say(Phrase.FROM_PHONE, NUMBER, "شكرا"))).endsWith(" :" + NUMBER);
  }

  @Test
  void countsAndTimesAreWrittenInTheDigitsThatCommandsTake() {
    assertThat(arabic.say(Phrase.TOO_LONG, 12, 10)).contains("12 جزءًا").contains("10");
    assertThat(List.of(arabic.time(Instant.EPOCH))).noneMatch(said -> said.matches(".*[٠-٩].*"));
  }

  /** What stands from left to right on the screen, without the marks that are not seen. */
  private static String seen(String said) {
    String lines = new Bidi(said, Bidi.LEVEL_DEFAULT_LTR).writeReordered(Bidi.DO_MIRRORING);
    return lines.replaceAll("[\\u200e\\u200f\\u2066-\\u2069]", "");
  }
}
