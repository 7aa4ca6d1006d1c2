package org.skypesms.skypetosms.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skypesms.message.Half;
import org.skypesms.message.PhoneNumber;
import org.skypesms.skypetosms.command.Sending.LongList;
import org.skypesms.skypetosms.command.Sending.Manner;
import org.skypesms.skypetosms.command.Sending.Send;
import org.skypesms.skypetosms.command.Sending.UnfinishedList;
import org.skypesms.skypetosms.command.Sending.UnknownGroup;
import org.skypesms.skypetosms.command.Sending.UnknownName;

/** Every form of message: whom it is for, how it goes, and its text to the letter. */
class MessagesTest {

  private static final Lines LINES = new Lines(AllCommands.TABLE);
  private static final Recipient BOB = new Recipient.Saved("bob", SavedNames.BOB);
  private static final Recipient ALICE = new Recipient.Saved("Alice", SavedNames.ALICE);
  private static final Recipient PHONE = new Recipient.Phone(new PhoneNumber("+447400123456"));

  private static Request read(String line) {
    return LINES.read(line, SavedNames.typist(Half.SMS_TO_SKYPE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bob running late",
        "BOB running late",
        "bob: running late",
        "bob:running late",
        "@bob running late",
        "@Bob: running late",
        "  bob running late",
        "\u200Ebob running late"
      })
  void aLineThatBeginsWithASavedNameIsAMessage(String line) {
    assertThat(read(line)).isEqualTo(Send.to(BOB, "running late"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jürgen hi", "Ju\u0308rgen hi", "JÜRGEN hi"})
  void aNameIsTheSameHoweverItIsComposed(String line) {
    assertThat(read(line))
        .hasToString(
            "send to [Saved[name=Jürgen, number=+4915...678]] "
                + "Manner[flash=false, when=Optional.empty]");
  }

  @Test
  void theLongestTokenIsTheName() {
    assertThat(read("anna.b hi").toString()).startsWith("send to [Saved[name=anna.b");
    assertThat(read("bobby hi")).isEqualTo(Send.to(new Recipient.LastWriter(), "bobby hi"));
    assertThat(read("bob's car")).isEqualTo(Send.to(new Recipient.LastWriter(), "bob's car"));
  }

  @Test
  void theTextIsKeptToTheLetter() {
    String text = "  two  blanks,\t\u200Ea mark\nlines \u00E7 e\u0301 \uD83D\uDE00 and blanks  ";

    for (String target :
        List.of("bob", "@bob", "bob:", "r", "bob, alice:", "flash bob", "in 2h bob")) {
      assertThat(read(target + " " + text))
          .isInstanceOfSatisfying(Send.class, send -> assertThat(send.text()).isEqualTo(text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+44 7400 123456 hi",
        "\u200E+44 7400 123456 hi",
        "\u202A+44 7400 123456\u202C hi",
        "\u200B+447400123456 hi",
        "\uFF0B\uFF14\uFF14\uFF17\uFF14\uFF10\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16 hi",
        "+\u0664\u0664\u0667\u0664\u0660\u0660\u0661\u0662\u0663\u0664\u0665\u0666 hi"
      })
  void aNumberIsReadInTheDigitsOfAnyScriptAndWithoutInvisibleMarks(String line) {
    assertThat(read(line)).isEqualTo(Send.to(PHONE, "hi"));
  }

  @Test
  void severalGetTheTextEachOnce() {
    assertThat(read("bob, alice: dinner at 8"))
        .isEqualTo(new Send(List.of(BOB, ALICE), Manner.PLAIN, "dinner at 8"));
    assertThat(read("bob,@alice , +44 7400 123456, BOB: x"))
        .isEqualTo(new Send(List.of(BOB, ALICE, PHONE), Manner.PLAIN, "x"));
    assertThat(read("+447400123456, +44 7400 100001, bob: x"))
        .hasToString(
            "send to [Phone[number=+4474...456], Phone[number=+4474...001]] "
                + "Manner[flash=false, when=Optional.empty]");
  }

  @Test
  void aListThatCannotBeReadIsToldAndNotSent() {
    assertThat(read("bob, are you there?")).isEqualTo(new UnfinishedList());
    assertThat(read("bob, 18:30 ok?")).isEqualTo(new UnfinishedList());
    assertThat(read("bob, carol: hi")).isEqualTo(new UnknownName("carol"));
    assertThat(read("bob" + ", bob".repeat(10) + ": hi")).isEqualTo(new LongList(10));
    assertThat(read("well, bob: hi"))
        .isEqualTo(Send.to(new Recipient.LastWriter(), "well, bob: hi"));
  }

  @Test
  void aNameBehindTheSignIsForcedAndNeverAReply() {
    assertThat(read("@carol hi")).isEqualTo(new UnknownName("carol"));
    assertThat(read("@bob! hi")).isEqualTo(new UnfinishedList());
    assertThat(read("@ home")).isEqualTo(Send.to(new Recipient.LastWriter(), "@ home"));
  }

  @Test
  void aGroupIsAddressedByItsSign() {
    assertThat(read("#team dinner")).isEqualTo(Send.to(new Recipient.Group("team"), "dinner"));
    assertThat(read("#TEAM: dinner")).isEqualTo(Send.to(new Recipient.Group("team"), "dinner"));
    assertThat(read("#1 fan")).isEqualTo(Send.to(new Recipient.LastWriter(), "#1 fan"));
  }

  @Test
  void aGroupThatThereIsNotIsToldWhereNobodyIsAnswered() {
    assertThat(LINES.read("#crew: hi", SavedNames.typist(Half.SKYPE_TO_SMS)))
        .isEqualTo(new UnknownGroup("crew"));
    assertThat(LINES.read("#crew hi", SavedNames.typist(Half.SMS_TO_SKYPE)))
        .isEqualTo(Send.to(new Recipient.LastWriter(), "#crew hi"));
  }

  @ParameterizedTest
  @EnumSource(Half.class)
  void anAnswerGoesToTheLastWriterOrIntoAThread(Half window) {
    assertThat(LINES.read("R on my way", SavedNames.typist(window)))
        .isEqualTo(Send.to(new Recipient.LastWriter(), "on my way"));
    assertThat(LINES.read("/r on my way", SavedNames.typist(window)))
        .isEqualTo(Send.to(new Recipient.LastWriter(), "on my way"));
    assertThat(LINES.read("r7 on my way", SavedNames.typist(window)))
        .isEqualTo(Send.to(new Recipient.Thread(7), "on my way"));
    assertThat(LINES.read("/r7 on my way", SavedNames.typist(window)))
        .isEqualTo(Send.to(new Recipient.Thread(7), "on my way"));
    assertThat(LINES.read("r 7 eggs", SavedNames.typist(window)))
        .isEqualTo(Send.to(new Recipient.LastWriter(), "7 eggs"));
  }

  @ParameterizedTest
  @CsvSource({
    "at 18:30 bob ring me,0,18:30",
    "AT 18:30 @bob ring me,0,18:30",
    "tomorrow 9:00 bob: ring me,1,09:00",
    "at tomorrow 9:00 bob ring me,1,09:00"
  })
  void aTextCanGoAtATime(String line, int days, LocalTime time) {
    Manner manner = new Manner(false, Optional.of(new When.At(days, Optional.of(time))));

    assertThat(read(line)).isEqualTo(new Send(List.of(BOB), manner, "ring me"));
  }

  @Test
  void mannersGoBeforeAnyTarget() {
    When later = new When.After(Duration.ofHours(2));
    Manner both = new Manner(true, Optional.of(later));

    assertThat(read("in 2h flash bob hi")).isEqualTo(new Send(List.of(BOB), both, "hi"));
    assertThat(read("flash in 2h bob, alice: hi"))
        .isEqualTo(new Send(List.of(BOB, ALICE), both, "hi"));
    assertThat(read("flash +447400123456 gate closed"))
        .isEqualTo(new Send(List.of(PHONE), new Manner(true, Optional.empty()), "gate closed"));
    assertThat(read("in 2h r hi"))
        .isEqualTo(
            new Send(List.of(new Recipient.LastWriter()), new Manner(false, both.when()), "hi"));
    assertThat(read("tomorrow bob hi"))
        .isEqualTo(
            new Send(
                List.of(BOB),
                new Manner(false, Optional.of(new When.At(1, Optional.empty()))),
                "hi"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"at 25:00 bob x", "at 18:60 bob x", "in 0h bob x", "in 400d bob x"})
  void aTimeThatDoesNotExistIsNone(String line) {
    assertThat(read(line)).isEqualTo(Send.to(new Recipient.LastWriter(), line));
  }
}
