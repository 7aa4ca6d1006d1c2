package org.skypesms.skypetosms.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skypesms.message.Half;
import org.skypesms.message.PhoneNumber;

class LinesTest {

  private static final PhoneNumber PHONE = new PhoneNumber("+447400123456");

  private static Request inSkypeToSms(String line) {
    return Lines.read(line, Half.SKYPE_TO_SMS, "GB", "en");
  }

  private static Request inSmsToSkype(String line) {
    return Lines.read(line, Half.SMS_TO_SKYPE, "GB", "en");
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
    assertThat(inSkypeToSms(line)).isEqualTo(new Request.SendTo(PHONE, "running late"));
    assertThat(inSmsToSkype(line)).isEqualTo(new Request.SendTo(PHONE, "running late"));
  }

  @Test
  void theTextIsKeptVerbatimWithItsBlanksAndLines() {
    assertThat(inSkypeToSms("+447400123456   two  blanks \nand a line "))
        .isEqualTo(new Request.SendTo(PHONE, "  two  blanks \nand a line "));
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
    assertThat(inSkypeToSms("status 7")).isEqualTo(new Request.TextStatus(7));
    assertThat(inSkypeToSms("cancel #7")).isEqualTo(new Request.Cancel(7));
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
    assertThat(inSmsToSkype(line)).isEqualTo(new Request.Reply(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"in a minute", "hello", "help me please", ""})
  void aSentenceIsNeverGuessedIntoATextWhereTextsAreWritten(String line) {
    assertThat(inSkypeToSms(line)).isInstanceOf(Request.NotUnderstood.class);
  }

  @Test
  void theNearestWordIsOffered() {
    assertThat(inSkypeToSms("statsu"))
        .isEqualTo(new Request.NotUnderstood(Optional.of(Word.STATUS)));
    assertThat(inSkypeToSms("/hlep")).isEqualTo(new Request.NotUnderstood(Optional.of(Word.HELP)));
  }

  @Test
  void anImpossibleNumberIsRefusedWithItsReason() {
    assertThat(inSkypeToSms("+44 7400 hello")).isInstanceOf(Request.BadNumber.class);
    assertThat(inSmsToSkype("+44 7400 hello")).isInstanceOf(Request.BadNumber.class);
  }

  @Test
  void theWordsOfTheOwnLanguageCountAloneOnTheLine() {
    assertThat(Lines.read("hilfe", Half.SMS_TO_SKYPE, "DE", "de"))
        .isEqualTo(new Request.Help(Optional.empty()));
    assertThat(Lines.read("hilfe kommt gleich", Half.SMS_TO_SKYPE, "DE", "de"))
        .isEqualTo(new Request.Reply("hilfe kommt gleich"));
  }

  @Test
  void anEmptyForcedCommandIsNotUnderstood() {
    assertThat(inSmsToSkype("/")).isEqualTo(new Request.NotUnderstood(Optional.empty()));
  }
}
