package org.skypesms.skypetosms.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.skypesms.message.Half;
import org.skypesms.skypetosms.command.Sending.Send;

/** What nobody should type and somebody will. */
class HostileLinesTest {

  private static final Lines LINES = new Lines(AllCommands.TABLE);

  private static final List<String> PIECES =
      List.of(
          "bob",
          "alice",
          "@",
          "#",
          "team",
          "+447400123456",
          "+44",
          "7400",
          "123456",
          "r",
          "r7",
          "at",
          "18:30",
          "in",
          "2h",
          "tomorrow",
          "flash",
          "status",
          "all",
          "help",
          "/",
          "cancel",
          "7",
          ":",
          ",",
          " ",
          "  ",
          "\t",
          "\n",
          "\u2028",
          "\u200E",
          "\u202E",
          "\u2066",
          "\u200B",
          "\uFEFF",
          "\u0000",
          "\u001B[31m",
          "<b>",
          "&amp;",
          "\uD800",
          "\uDC00",
          "\uD83D\uDE00",
          "\u0660\u0661",
          "\uFF0B",
          "\u0130",
          "\u0131",
          "e\u0301",
          "x".repeat(1000));

  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> pieced =
        Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    Arbitrary<String> spaced =
        Arbitraries.of(PIECES).list().ofMaxSize(8).map(pieces -> String.join(" ", pieces));
    Arbitrary<String> random = Arbitraries.strings().all().ofMaxLength(80);
    return Arbitraries.oneOf(
        pieced, spaced, random, Combinators.combine(spaced, random).as(String::concat));
  }

  @Property(tries = 1000)
  void whatIsSentIsTheEndOfWhatWasTyped(@ForAll("lines") String line, @ForAll Half window) {
    Request request = LINES.read(line, SavedNames.administrator(window));

    if (request instanceof Send send) {
      assertThat(line).endsWith(send.text());
    }
  }

  @Property(tries = 1000)
  void nothingIsSentWithoutATargetWhereTextsAreWritten(@ForAll("lines") String line) {
    Request request = LINES.read(line, SavedNames.typist(Half.SKYPE_TO_SMS));

    if (request instanceof Send send) {
      assertThat(send.text().length()).isLessThan(line.length());
    }
  }

  @Property(tries = 1000)
  void aReplyIsTheWholeLine(@ForAll("lines") String line) {
    Request request = LINES.read(line, SavedNames.typist(Half.SMS_TO_SKYPE));

    boolean answers = Tokens.begin(line).toLowerCase(Locale.ROOT).matches("(?s)[/rati ].*");
    if (request instanceof Send send
        && send.to().equals(List.of(new Recipient.LastWriter()))
        && send.manner().equals(Sending.Manner.PLAIN)
        && !answers) {
      assertThat(send.text()).isEqualTo(line);
    }
  }

  @Example
  void hugeLinesAreReadInNoTime() {
    for (String piece : PIECES) {
      String huge = (piece + " ").repeat(100_000 / (piece.length() + 1));
      for (String line :
          List.of(huge, "/" + huge, "bob, " + huge, piece.repeat(100_000 / piece.length()))) {
        assertThatCode(() -> LINES.read(line, SavedNames.administrator(Half.SMS_TO_SKYPE)))
            .doesNotThrowAnyException();
      }
    }
  }

  @Example
  void whatCannotBeSeenIsNoText() {
    assertThat(LINES.read(" \u200B\u200E\n", SavedNames.typist(Half.SMS_TO_SKYPE)))
        .isInstanceOf(Explaining.NotUnderstood.class);
  }
}
