package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of characters that a database cannot keep. */
class EscapeTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "\ud83d\ude00", "caf\u00e9", "\\u0000", "\ufffd\uffff"})
  void whatIsFitIsKeptAsItIs(String text) {
    assertThat(Escape.in(text)).isSameAs(text);
    assertThat(Escape.out(text)).isSameAs(text);
  }

  @Test
  void everyStringComesBackOverUtf8AndNoTwoAreConfused() {
    List<String> pieces =
        List.of("\u0000", "\u0010", "\ud83d", "\ude00", "0000", "d83d", "?", "\ud83d\ude00", "");
    Set<String> texts = new HashSet<>();
    for (String a : pieces) {
      for (String b : pieces) {
        for (String c : pieces) {
          texts.add(a + b + c);
        }
      }
    }

    Set<String> kept = new HashSet<>();
    for (String text : texts) {
      byte[] octets = Escape.in(text).getBytes(StandardCharsets.UTF_8);
      String back = new String(octets, StandardCharsets.UTF_8);
      assertThat(back).doesNotContain("\u0000");
      assertThat(Escape.out(back)).isEqualTo(text);
      kept.add(back);
    }
    assertThat(kept).hasSameSizeAs(texts);
  }
}
