package org.skypesms.skypetosms.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skypesms.message.Half;
import org.skypesms.message.PhoneNumber;
import org.skypesms.skypetosms.command.Explaining.NotUnderstood;
import org.skypesms.skypetosms.command.Sending.Send;
import org.skypesms.words.Languages;

class LinesTest {

  private static final PhoneNumber PHONE = new PhoneNumber("+447400123456");

  private static final Lines LINES = new Lines(Commands.table(new Languages()));

  private static Request inSkypeToSms(String line) {
    return LINES.read(line, new Typist(Half.SKYPE_TO_SMS, "GB", "en", true, Names.NONE));
  }

  private static Request inSmsToSkype(String line) {
    return LINES.read(line, new Typist(Half.SMS_TO_SKYPE, "GB", "en", true, Names.NONE));
  }

  private static Send reply(String text) {
    return Send.to(new Recipient.LastWriter(), text);
  }

  private static Send send(String text) {
    return Send.to(new Recipient.Phone(PHONE), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+44 7400 123456 running late",
        "+447400123456 running late",
        "+447400123456: running late",
        "(07400) 123456 running late",
        "00447400123456 running late"
      })
  void aLineThatBeginsWithANumberIsAMessage(String line) {
    assertThat(inSkypeToSms(line)).isEqualTo(send("running late"));
    assertThat(inSmsToSkype(line)).isEqualTo(send("running late"));
  }

  @Test
  void theTextIsKeptVerbatimWithItsBlanksAndLines() {
    assertThat(inSkypeToSms("+447400123456   two  blanks \nand a line "))
        .isEqualTo(send("  two  blanks \nand a line "));
  }

  @ParameterizedTest
  @CsvSource({
    "status,ServiceStatus",
    "STATUS,ServiceStatus",
    "/status,ServiceStatus",
    "last,Last",
    "help,Help",
    "status all,StatusAll"
  })
  void aReservedWordAloneIsACommandInBothWindows(String line, String kind) {
    assertThat(inSkypeToSms(line).getClass().getSimpleName()).isEqualTo(kind);
    assertThat(inSmsToSkype(line).getClass().getSimpleName()).isEqualTo(kind);
  }

  @Test
  void aReferenceGoesWithItsWord() {
    assertThat(inSkypeToSms("status 7")).isEqualTo(new Managing.TextStatus(7));
    assertThat(inSkypeToSms("cancel #7")).isEqualTo(new Managing.Cancel(7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in a minute",
        "add milk",
        "who is this?",
        "status of the cake?",
        "help me please",
        "last one",
        "2 eggs please"
      })
  void aSentenceIsAReplyWhereTextsArrive(String line) {
    assertThat(inSmsToSkype(line)).isEqualTo(reply(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"in a minute", "hello", "help me please", ""})
  void aSentenceIsNeverGuessedIntoATextWhereTextsAreWritten(String line) {
    assertThat(inSkypeToSms(line)).isInstanceOf(NotUnderstood.class);
  }

  @Test
  void anImpossibleNumberIsRefusedWithItsReason() {
    assertThat(inSkypeToSms("+44 7400 hello")).isInstanceOf(Sending.BadNumber.class);
    assertThat(inSmsToSkype("+44 7400 hello")).isInstanceOf(Sending.BadNumber.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bob hi", "at 18:30 bob hi", "flash bob hi"})
  void whatTheTableHasNotYetIsNoCommandAndNoTarget(String line) {
    assertThat(inSmsToSkype(line)).isEqualTo(reply(line));
    assertThat(inSkypeToSms(line)).isInstanceOf(NotUnderstood.class);
  }

  @Test
  void anEmptyForcedCommandIsNotUnderstood() {
    assertThat(inSmsToSkype("/")).isEqualTo(new NotUnderstood(Optional.empty()));
  }
}
