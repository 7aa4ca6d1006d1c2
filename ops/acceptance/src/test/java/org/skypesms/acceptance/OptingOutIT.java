package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a phone says to the service, and what that does to those who write to it. */
class OptingOutIT extends OnRunningPair {

  @Test
  void aPhoneThatStopsGetsNoTextUntilItStartsAgain() {
    String phone = "+447400500001";
    lab.type("alice", "skype-to-sms", phone + " hello");
    lab.awaitOnPhone(phone, "hello");

    lab.write(phone, GATEWAY, "Stop please.");
    lab.awaitAnswer(
        "alice", answer -> answer.startsWith(phone + " wrote “Stop please.”: it wants"));
    lab.awaitOnPhone(
        phone, "You will get no more texts from this number. To get them again, write START.");
    lab.type("alice", "skype-to-sms", phone + " are you there?");
    lab.awaitAnswer("alice", answer -> answer.startsWith(phone + " has asked for no more texts"));
    lab.write(phone, GATEWAY, "STOP");
    lab.write(phone, GATEWAY, "START");
    lab.awaitAnswer(
        "alice", answer -> answer.equals(phone + " wrote “START”: it takes texts again."));
    lab.type("alice", "skype-to-sms", phone + " welcome back");
    lab.awaitOnPhone(phone, "welcome back");

    assertThat(texts(phone))
        .containsExactly(
            "hello",
            "You will get no more texts from this number. To get them again, write START.",
            "You can get texts from this number again. To end them, write STOP.",
            "welcome back");
  }

  @Test
  void aPhoneMayStopOnePersonAndStillGetTextsFromAnother() {
    String phone = "+447400500002";
    lab.type("alice", "skype-to-sms", phone + " from alice");
    lab.awaitOnPhone(phone, "from alice");
    lab.type("bob", "skype-to-sms", phone + " von Bob");
    lab.awaitOnPhone(phone, "von Bob");

    lab.write(phone, GATEWAY, "stop it");
    lab.write(phone, GATEWAY, "STOP ALICE");
    lab.awaitAnswer("alice", answer -> answer.startsWith(phone + " wrote “STOP ALICE”"));
    lab.awaitAnswer("bob", answer -> answer.equals(phone + ": stop it"));
    lab.type("alice", "skype-to-sms", phone + " again from alice");
    lab.awaitAnswer("alice", answer -> answer.startsWith(phone + " has asked for no more texts"));
    lab.type("bob", "skype-to-sms", phone + " noch einmal");
    lab.awaitOnPhone(phone, "noch einmal");

    assertThat(texts(phone)).doesNotContain("again from alice");
  }

  private List<String> texts(String phone) {
    return lab.phone(phone).stream().map(Lab.Message::text).toList();
  }
}
