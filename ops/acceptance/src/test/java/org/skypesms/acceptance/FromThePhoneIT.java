package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a phone says to the service, and whose its texts are when several people write to it; and
 * how somebody new gets in, where requests are granted.
 */
class FromThePhoneIT extends OnRunningPair {

  @Override
  String[] options() {
    return set(
        "questions=on",
        "forward-after=1s",
        "access=contacts,authorized",
        "authorization-requests=accept");
  }

  @Test
  void whoAsksForAuthorisationIsWelcomedAndMayWriteFromThenOn() {
    lab.ask("carol", "skype-to-sms", "let me in");
    lab.awaitAnswer("carol", answer -> answer.startsWith("Welcome! Write a number and your text"));
    Lab.untilTheHalvesHaveLearntIt();
    lab.type("carol", "sms-to-skype", "+447400500007 thank you");
    lab.awaitOnPhone("+447400500007", "thank you");
  }

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

    lab.write(phone, GATEWAY, "STOP ALICE");
    lab.write(phone, GATEWAY, "stop it");
    lab.awaitAnswer("alice", answer -> answer.startsWith(phone + " wrote “STOP ALICE”"));
    lab.awaitAnswer("bob", answer -> answer.equals(phone + ": stop it"));
    lab.type("alice", "skype-to-sms", phone + " again from alice");
    lab.awaitAnswer("alice", answer -> answer.startsWith(phone + " has asked for no more texts"));
    lab.type("bob", "skype-to-sms", phone + " noch einmal");
    lab.awaitOnPhone(phone, "noch einmal");

    assertThat(texts(phone)).doesNotContain("again from alice");
  }

  @Test
  void aPhoneOfTwoPeopleIsAskedAndItsTextsAreShownOnceToWhomItMeansAlsoAfterACrash() {
    String phone = "+447400500003";
    lab.type("alice", "skype-to-sms", phone + " from alice");
    lab.awaitOnPhone(phone, "from alice");
    lab.type("bob", "skype-to-sms", phone + " von Bob");
    lab.awaitOnPhone(phone, "von Bob");

    lab.write(phone, GATEWAY, "for whom?");
    lab.awaitOnPhone(phone, "Who is it for: 1 Bob, 2 Alice? Send the number.");
    pair.kill("sms-to-skype");
    lab.write(phone, GATEWAY, "and this?");
    lab.write(phone, GATEWAY, "2");
    lab.write(phone, GATEWAY, "and that?");
    lab.awaitAnswer("alice", answer -> answer.equals(phone + ": and that?"));
    lab.write(phone, GATEWAY, "@bob for you");
    lab.awaitAnswer("bob", answer -> answer.equals(phone + ": @bob for you"));

    assertThat(shown("alice", phone)).containsExactly("for whom?", "and this?", "and that?");
    assertThat(shown("bob", phone)).containsExactly("@bob for you");
  }

  @Test
  void aPhoneIsToldHowToAnswerAndWhoWrites() {
    String phone = "+447400500004";
    lab.type("alice", "skype-to-sms", phone + " hello");
    lab.awaitOnPhone(phone, "hello");

    lab.write(phone, GATEWAY, "HELP");
    lab.awaitOnPhone(
        phone,
        "Texts from this number are from Alice. Just answer; WHO tells who writes, STOP ends"
            + " them.");
    lab.write(phone, GATEWAY, "WHO");
    lab.awaitOnPhone(
        phone, "This number writes to you for: Alice. Begin with @name to choose one.");
    lab.write(phone, GATEWAY, "who is this?");
    lab.awaitAnswer("alice", answer -> answer.equals(phone + ": who is this?"));

    assertThat(shown("alice", phone)).containsExactly("who is this?");
  }

  @Test
  void textsFollowWhoIsOfflineToTheMobileAndItsAnswerComesFromTheGatewayNumber() {
    String phone = "+447400500005";
    String mobile = "+447400500006";
    lab.type("bob", "skype-to-sms", "register " + mobile);
    Lab.await(() -> !lab.phone(mobile).isEmpty());
    lab.type("bob", "skype-to-sms", "code " + lab.phone(mobile).get(0).text().substring(0, 6));
    lab.awaitAnswer("bob", answer -> answer.startsWith(mobile + " ist nun Ihr Mobiltelefon."));
    lab.type("bob", "skype-to-sms", "forward on");
    lab.type("bob", "skype-to-sms", phone + " guten Morgen");
    lab.awaitOnPhone(phone, "guten Morgen");

    lab.client("bob", "stop");
    lab.write(phone, GATEWAY, "where are you?");
    lab.awaitOnPhone(mobile, phone + ": where are you?");
    lab.write(mobile, GATEWAY, "on my way");
    lab.awaitOnPhone(phone, "on my way");
    lab.client("bob", "start");
    lab.awaitAnswer("bob", answer -> answer.matches("#[0-9]+ an \\" + phone + ": zugestellt"));

    assertThat(shown("bob", phone)).containsExactly("where are you?");
    assertThat(shown("bob", mobile)).isEmpty();
  }

  private List<String> shown(String person, String phone) {
    String beginning = phone + ": ";
    return lab.chat(person).stream()
        .map(Lab.Message::text)
        .filter(text -> text.startsWith(beginning))
        .map(text -> text.substring(beginning.length()))
        .toList();
  }

  private List<String> texts(String phone) {
    return lab.phone(phone).stream().map(Lab.Message::text).toList();
  }
}
