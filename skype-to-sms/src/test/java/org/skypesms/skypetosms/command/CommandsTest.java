package org.skypesms.skypetosms.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skypesms.message.Half;
import org.skypesms.skypetosms.command.Explaining.NotUnderstood;
import org.skypesms.skypetosms.command.Sending.Send;

/** Every word of the chat: what makes it a command, and what does not. */
class CommandsTest {

  private static final Lines LINES = new Lines(AllCommands.TABLE);

  private static Request read(String line) {
    return LINES.read(line, SavedNames.administrator(Half.SMS_TO_SKYPE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "status|ServiceStatus[]",
        "STATUS|ServiceStatus[]",
        "/status|ServiceStatus[]",
        "/ status|ServiceStatus[]",
        "?|Help[]",
        "status 7|TextStatus[reference=7]",
        "status #7|TextStatus[reference=7]",
        "status ٧|TextStatus[reference=7]",
        "status all|StatusAll[]",
        "last|Last[]",
        "cancel   7|Cancel[reference=7]",
        "resend 7|Resend[reference=7]",
        "price bob hi there|Price[to=Saved[name=bob, number=+4474...001], text=hi there]",
        "price bob: hi|Price[to=Saved[name=bob, number=+4474...001], text=hi]",
        "price +44 7400 123456  x|Price[to=Phone[number=+4474...456], text= x]",
        "add bob +44 7400 123456|Add[name=bob, phone=+4474...456]",
        "add Зоя 07400 123456|Add[name=Зоя, phone=+4474...456]",
        "contacts|Contacts[]",
        "rename bob robert|Rename[name=bob, newName=robert]",
        "remove bob|Remove[name=bob]",
        "remove @milk|Remove[name=milk]",
        "who +44 7400 123456|Who[whom=Phone[number=+4474...456]]",
        "who bob|Who[whom=Saved[name=bob, number=+4474...001]]",
        "remove team|Remove[name=team]",
        "remove #milk|Remove[name=milk]",
        "rename team Squad|Rename[name=team, newName=Squad]",
        "rename bob 7|Rename[name=bob, newName=7]",
        "add 7 +44 7400 123456|Add[name=7, phone=+4474...456]",
        "add @zoe +44 7400 123456|Add[name=zoe, phone=+4474...456]",
        "group team|ShowGroup[name=team]",
        "group #squad|ShowGroup[name=squad]",
        "group #team +44 7400 123456|MakeGroup[name=team, members=[Phone[number=+4474...456]]]",
        "group team bob|MakeGroup[name=team, members=[Saved[name=bob, number=+4474...001]]]",
        "unblock 07400 123456|Unblock[whom=Phone[number=+4474...456]]",
        "block bob|Block[whom=Saved[name=bob, number=+4474...001]]",
        "block mallory|BlockPerson[skypename=mallory]",
        "blocked|Blocked[]",
        "mute bob 8h|Mute[whom=Saved[name=bob, number=+4474...001], span=PT8H]",
        "mute +44 7400 123456 3d|Mute[whom=Phone[number=+4474...456], span=PT72H]",
        "mute bob off|Unmute[whom=Saved[name=bob, number=+4474...001]]",
        "register +44 7400 123456|Register[phone=+4474...456]",
        "code 123456|Code[]",
        "forward on|Forward[on=true]",
        "Forward OFF|Forward[on=false]",
        "language de|Language[code=de]",
        "language Deutsch|Language[code=de]",
        "language French|Language[code=fr]",
        "quota|Quota[]",
        "export|Export[]",
        "forget me|ForgetMe[]",
        "help|Help[]",
        "help status|HelpAbout[word=status]",
        "help flash|HelpAbout[word=flash]",
        "trace 7|Trace[skypename=Optional.empty, reference=7]",
        "trace bob #7|Trace[skypename=Optional[bob], reference=7]",
        "links|Links[]",
        "pause|Pause[link=Optional.empty]",
        "pause far|Pause[link=Optional[far]]",
        "resume|Resume[link=Optional.empty]",
        "drain|Drain[]",
        "allow carol.x|Allow[skypename=carol.x]",
        "deny carol|Deny[skypename=carol]",
        "reload|Reload[]",
        "standby|Standby[]"
      })
  void aWordWithWhatBelongsToItIsACommand(String line, String meaning) {
    assertThat(read(line)).hasToString(meaning);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in a minute",
        "add milk",
        "who is this?",
        "who cares",
        "status of the cake?",
        "status 7 please",
        "help me please",
        "help me",
        "last one",
        "cancel it",
        "cancel 1234567890",
        "remove milk",
        "block spam please",
        "mute it",
        "mute bob 8x",
        "code red",
        "language please",
        "forward it",
        "forget it",
        "group hug",
        "at 18:30",
        "at 18:30 see you",
        "tomorrow",
        "tomorrow 9:00 then",
        "flash flood",
        "r",
        "r7",
        "2 eggs please",
        "\"status\"",
        "> status",
        "status\nlast",
        "last\u2028one",
        "http://example.com"
      })
  void anythingElseIsAReplyWhereTextsArrive(String line) {
    assertThat(read(line)).isEqualTo(Send.to(new Recipient.LastWriter(), line));
    assertThat(LINES.read(line, SavedNames.typist(Half.SKYPE_TO_SMS)))
        .isNotInstanceOf(Send.class)
        .isNotInstanceOf(Managing.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"status all", "trace 7", "links", "pause", "allow bob", "reload", "/drain"})
  void aWordOfAdministratorsIsUnknownToOthers(String line) {
    for (Half window : Half.values()) {
      assertThat(LINES.read(line, SavedNames.typist(window)))
          .isEqualTo(new NotUnderstood(Optional.empty()));
    }
  }

  static Stream<Arguments> misfits() {
    return Stream.of(
        Arguments.of("/status of the cake", "status"),
        Arguments.of("/cancel it", "cancel 7"),
        Arguments.of("/at noon bob hi", "example of LATER"),
        Arguments.of("/r", "example of REPLY"));
  }

  @ParameterizedTest
  @MethodSource("misfits")
  void aForcedCommandThatDoesNotFitIsExplainedAndNothingIsSent(String line, String example) {
    assertThat(read(line))
        .isInstanceOfSatisfying(
            Explaining.Misfit.class,
            misfit -> assertThat(misfit.rows().get(0).example()).isEqualTo(example));
  }

  @ParameterizedTest
  @CsvSource({"hilfe,Help[]", "HILFE,Help[]", "/hilfe status,HelpAbout[word=status]"})
  void theWordsOfTheOwnLanguageCountAloneOrBehindASlash(String line, String meaning) {
    assertThat(LINES.read(line, SavedNames.speaking("de", Half.SMS_TO_SKYPE))).hasToString(meaning);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hilfe kommt gleich", "hilfe status"})
  void theWordsOfTheOwnLanguageAreWordsInASentence(String line) {
    assertThat(LINES.read(line, SavedNames.speaking("de", Half.SMS_TO_SKYPE)))
        .isEqualTo(Send.to(new Recipient.LastWriter(), line));
  }

  @ParameterizedTest
  @CsvSource({
    "/İPTAL 7,Cancel[reference=7]",
    "/ıptal 7,Cancel[reference=7]",
    "lıst,NotUnderstood",
    "REGİSTER +447400123456,Register[phone=+4474...456]",
    "regıster +447400123456,Register[phone=+4474...456]",
    "Beni Unut,ForgetMe[]"
  })
  void theLettersOfTurkishBreakNoWord(String line, String meaning) {
    assertThat(LINES.read(line, SavedNames.speaking("tr", Half.SKYPE_TO_SMS)).toString())
        .startsWith(meaning);
  }

  @Test
  void theWordsOfTheTableCannotBecomeNames() {
    assertThat(Stream.of("status", "Trace", "in", "r", "R7", "FLASH", "hilfe", "?"))
        .allMatch(name -> AllCommands.TABLE.reserves(name, "de"));
    assertThat(Stream.of("bob", "iptal", "rob", "r-7", "all"))
        .noneMatch(name -> AllCommands.TABLE.reserves(name, "de"));
  }

  @ParameterizedTest
  @CsvSource({"statsu,status", "/hlep,help", "ehlp,help", "cancle 7,cancel 7", "contact,contacts"})
  void theNearestWordIsOffered(String line, String example) {
    assertThat(LINES.read(line, SavedNames.typist(Half.SKYPE_TO_SMS)))
        .isInstanceOfSatisfying(
            NotUnderstood.class,
            offer -> assertThat(offer.nearest()).map(Row::example).hasValue(example));
  }

  @ParameterizedTest
  @ValueSource(strings = {"morgen 9:00 bob hi", "xyzzy", "\u202E", ""})
  void noWordIsOfferedForWhatResemblesNone(String line) {
    assertThat(LINES.read(line, SavedNames.typist(Half.SKYPE_TO_SMS)))
        .isEqualTo(new NotUnderstood(Optional.empty()));
  }
}
