package org.skypesms.chat.skype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skypesms.chat.ChatRefused;
import org.skypesms.chat.ChatUnavailable;

/** Texts recorded from real clients (reference, sections 4 to 9) are read as they are meant. */
class ApiTextTest {

  @Test
  void anIdIsTakenOffAReply() {
    assertThat(ApiText.of("#AB USERSTATUS ONLINE"))
        .isEqualTo(new ApiText("AB", "USERSTATUS ONLINE"));
    assertThat(ApiText.of("USER test LASTONLINETIMESTAMP 1105487965").answersCommand()).isFalse();
    assertThat(ApiText.of("#50 PONG").answersCommand()).isTrue();
    assertThat(ApiText.of("#7")).isEqualTo(new ApiText("7", ""));
  }

  @Test
  void aValueIsAllThatFollowsOneBlank() {
    assertThat(PropertyLine.of("CHATMESSAGE 7 BODY  first\nsecond "))
        .contains(new PropertyLine("CHATMESSAGE", "7", "BODY", " first\nsecond "));
    assertThat(PropertyLine.of("USER bob PHONE_HOME "))
        .contains(new PropertyLine("USER", "bob", "PHONE_HOME", ""));
    assertThat(PropertyLine.of("USER bob PHONE_HOME"))
        .contains(new PropertyLine("USER", "bob", "PHONE_HOME", ""));
    assertThat(PropertyLine.of("CHAT #alice/$bob;ea75 STATUS DIALOG"))
        .contains(new PropertyLine("CHAT", "#alice/$bob;ea75", "STATUS", "DIALOG"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PONG", "CONNSTATUS ONLINE", "  ", "USER  X Y", " USER a b", "A b "})
  void whatHasNotThreeWordsIsNoProperty(String text) {
    assertThat(PropertyLine.of(text)).isEmpty();
  }

  @Test
  void aMessageChangesItsStatusUnderOldAndNewProtocols() {
    assertThat(PropertyLine.of("CHATMESSAGE 293 STATUS RECEIVED").get().isStatusOfMessage())
        .isTrue();
    assertThat(PropertyLine.of("MESSAGE 293 STATUS RECEIVED").get().isStatusOfMessage()).isTrue();
    assertThat(PropertyLine.of("CHAT x STATUS DIALOG").get().isStatusOfMessage()).isFalse();
  }

  @Test
  void listsOfMessagesAreReadInEitherSpelling() {
    assertThat(Messages.ids("CHATMESSAGES 62, 61, 7", Long::compare)).containsExactly(7L, 61L, 62L);
    assertThat(Messages.ids("MESSAGES 5", Long::compare)).containsExactly(5L);
    assertThat(Messages.ids("CHATMESSAGES ", Long::compare)).isEmpty();
    assertThat(Messages.ids("CHATMESSAGES", Long::compare)).isEmpty();
  }

  @Test
  void anErrorIsReadWithAndWithoutText() {
    assertThat(ApiError.in("ERROR 68").get().code()).isEqualTo(ApiError.ACCESS_DENIED);
    assertThat(ApiError.in("ERROR 18 SET: invalid WHAT").get().code()).isEqualTo(18);
    assertThat(ApiError.in("ERRORS 18")).isEmpty();
    assertThat(ApiError.in("CHATMESSAGE 7 BODY ERROR 68")).isEmpty();
  }

  @Test
  void onlyErrorsAboutThePersonOrTheLineAreFinal() {
    List.of(26, 43, 507, 615)
        .forEach(
            code ->
                assertThat(ApiError.in("ERROR " + code).get().ofPort())
                    .isInstanceOf(ChatRefused.class));
    List.of(66, 68, 511, 9901)
        .forEach(
            code ->
                assertThat(ApiError.in("ERROR " + code).get().ofPort())
                    .isInstanceOfSatisfying(
                        ChatUnavailable.class, e -> assertThat(e.certainlyNotDone()).isTrue()));
  }

  @Test
  void aBusAddressIsReadWithoutItsGuidAndWithItsEscapes() {
    assertThat(BusDoor.path("unix:path=/run/user/0/bus,guid=12ab")).isEqualTo("/run/user/0/bus");
    assertThat(BusDoor.path("unix:path=/tmp/a%2ab+c")).isEqualTo("/tmp/a*b+c");
    assertThat(BusDoor.path("unix:path=/a;unix:path=/b")).isEqualTo("/a");
  }
}
