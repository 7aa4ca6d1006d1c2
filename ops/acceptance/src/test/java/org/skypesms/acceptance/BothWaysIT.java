package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person and a phone see of the pair while nothing is wrong. */
class BothWaysIT extends OnRunningPair {

  @Override
  String[] options() {
    return set("ask-above=9");
  }

  @Test
  void aLineBecomesATextAndItsStatesAreTold() {
    lab.type("alice", "skype-to-sms", "+44 7400 200001 running late");

    lab.awaitOnPhone("+447400200001", "running late");
    lab.awaitAnswer("alice", answer -> answer.matches("#[0-9]+ to \\+447400200001: sent"));
    lab.awaitAnswer("alice", answer -> answer.matches("#[0-9]+ to \\+447400200001: delivered"));
  }

  @Test
  void aVoiceCallIsEndedAndAnsweredByOneLine() {
    lab.call("alice", "sms-to-skype");

    lab.awaitAnswer("alice", answer -> answer.startsWith("I cannot take calls."));
  }

  @Test
  void aRequestForAuthorisationWaitsAndAnAdministratorIsTold() {
    lab.ask("carol", "skype-to-sms", "let me in");

    lab.awaitAnswer(
        "admin", answer -> answer.startsWith("carol asks skype-to-sms for authorisation"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"@ {€} [~] grüße ÆØÅ|1", "Ελληνικά, العربية, 中文 and \uD83D\uDE00|1", "ç is not Ç|1"})
  void charactersArriveAsTyped(String text, int parts) {
    lab.type("alice", "skype-to-sms", "+447400200002 " + text);

    lab.awaitOnPhone("+447400200002", text);
    assertThat(lab.phone("+447400200002"))
        .filteredOn(message -> message.text().equals(text))
        .singleElement()
        .satisfies(message -> assertThat(message.parts()).isEqualTo(parts));
  }

  @Test
  void aLongTextArrivesWholeAndItsPartsAreTold() {
    String text = "{0123456789}".repeat(40) + "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    lab.type("alice", "skype-to-sms", "+447400200003 " + text);

    lab.awaitOnPhone("+447400200003", text);
    lab.awaitAnswer(
        "alice", answer -> answer.matches("#[0-9]+ to \\+447400200003: delivered \\(8 parts\\)"));
  }

  @Test
  void aFlashIsShownAtOnceAndATextForLaterWaitsAndCanBeCancelled() {
    lab.type("alice", "skype-to-sms", "in 2h +447400200010 too early");
    String queued = lab.awaitLine("alice", "#[0-9]+ to \\+447400200010: queued - goes out on .*");
    String reference = queued.substring(1, queued.indexOf(' '));
    lab.type("alice", "skype-to-sms", "flash +447400200010 закрыто");
    lab.type("alice", "skype-to-sms", "cancel " + reference);

    lab.awaitOnPhone("+447400200010", "закрыто");
    lab.awaitAnswer("alice", ("#" + reference + " to +447400200010: cancelled")::equals);
    assertThat(lab.phone("+447400200010")).hasSize(1);
    assertThat(lab.flashes("+447400200010")).isEqualTo(1);
  }

  @Test
  void aVeryLongTextIsAskedAboutAndGoesOutAfterTheDigitForYes() {
    String text = "0123456789".repeat(153);
    lab.type("alice", "sms-to-skype", "+447400200011 " + text);
    lab.awaitAnswer("alice", "That takes 10 parts. Send it? 1 yes, 2 no"::equals);
    assertThat(lab.phone("+447400200011")).isEmpty();

    lab.type("alice", "sms-to-skype", "1");

    lab.awaitOnPhone("+447400200011", text);
  }

  @Test
  void aReplyFindsThePersonAndMayBeAnsweredInTheSameWindow() {
    lab.type("bob", "skype-to-sms", "+447400200004 wo bist du?");
    lab.awaitOnPhone("+447400200004", "wo bist du?");

    lab.write("+447400200004", GATEWAY, "in the bus \uD83D\uDE0C");
    lab.awaitAnswer("bob", answer -> answer.equals("+447400200004: in the bus \uD83D\uDE0C"));
    lab.type("bob", "sms-to-skype", "bis gleich");

    lab.awaitOnPhone("+447400200004", "bis gleich");
    lab.awaitAnswer("bob", answer -> answer.matches("#[0-9]+ an \\+447400200004: zugestellt"));
  }

  @Test
  void savedNamesGroupsAndBlockedPhonesAreThePersonsOwn() {
    lab.type("alice", "skype-to-sms", "add tom +447400200041");
    lab.type("alice", "sms-to-skype", "add Tina +447400200012");
    lab.awaitAnswer("alice", answer -> answer.startsWith("Tina is +447400200012 from now on."));
    lab.type("alice", "skype-to-sms", "group crew tom tina");
    lab.type("alice", "skype-to-sms", "tom running late");
    lab.type("alice", "skype-to-sms", "#crew dinner at 8");

    lab.awaitOnPhone("+447400200041", "running late");
    lab.awaitOnPhone("+447400200041", "dinner at 8");
    lab.awaitOnPhone("+447400200012", "dinner at 8");
    lab.awaitAnswer(
        "alice", answer -> answer.matches("#[0-9]+ to tom \\(\\+447400200041\\): sent"));
    lab.awaitAnswer("alice", answer -> answer.matches("#[0-9]+ to crew \\(2\\): delivered"));

    lab.type("alice", "skype-to-sms", "block tina");
    lab.awaitAnswer("alice", answer -> answer.startsWith("Tina (+447400200012) is blocked"));
    lab.write("+447400200012", GATEWAY, "one");
    lab.write("+447400200012", GATEWAY, "two");
    lab.write("+447400200041", GATEWAY, "three");
    lab.awaitAnswer("alice", answer -> answer.equals("tom (+447400200041): three"));
    assertThat(lab.answers("alice")).doesNotContain("Tina (+447400200012): one");
    lab.type("alice", "sms-to-skype", "unblock tina");

    lab.awaitAnswer("alice", answer -> answer.equals("Tina (+447400200012): two"));
    assertThat(lab.answers("alice"))
        .containsSubsequence("Tina (+447400200012): one", "Tina (+447400200012): two");
    lab.type("alice", "sms-to-skype", "@tina welcome back");
    lab.awaitOnPhone("+447400200012", "welcome back");
  }

  @Test
  void twoEqualTextsFromAPhoneAreShownTwice() {
    lab.type("alice", "skype-to-sms", "+447400200005 ok?");
    lab.awaitOnPhone("+447400200005", "ok?");

    lab.write("+447400200005", GATEWAY, "ok");
    lab.write("+447400200005", GATEWAY, "ok");

    Lab.await(() -> lab.answers("alice").stream().filter("+447400200005: ok"::equals).count() == 2);
  }

  @Test
  void aStrangerIsRefusedAndAdmittedOnceInTheContacts() {
    Http.put(lab.url() + "/api/accounts/dave", Map.of("language", "en", "country", "GB"));
    lab.type("dave", "skype-to-sms", "+447400200006 hello");
    lab.awaitAnswer(
        "dave", answer -> answer.startsWith("Sorry, this service is for invited people only."));

    Http.put(lab.url() + "/api/accounts/dave", Map.of("buddyStatus", 3));
    Lab.await(
        () -> {
          lab.type("dave", "skype-to-sms", "status");
          return lab.answers("dave").stream().anyMatch(answer -> answer.startsWith("Up since"));
        });
    lab.type("dave", "skype-to-sms", "+447400200006 hello again");

    lab.awaitOnPhone("+447400200006", "hello again");
    assertThat(lab.phone("+447400200006")).hasSize(1);
  }

  @Test
  void aBlockedPersonGetsNothing() {
    Http.put(lab.url() + "/api/accounts/mallory", Map.of("buddyStatus", 3, "blocked", true));
    lab.type("mallory", "skype-to-sms", "+447400200007 hello");
    lab.type("alice", "skype-to-sms", "+447400200008 marker");

    lab.awaitOnPhone("+447400200008", "marker");
    assertThat(lab.answers("mallory")).isEmpty();
    assertThat(lab.phone("+447400200007")).isEmpty();
  }

  @Test
  void whomOneAccountBlocksGetsNothingInTheOtherWindow() {
    String atSmsToSkype = lab.url() + "/api/accounts/sms-to-skype/contacts/trudy";
    Http.put(lab.url() + "/api/accounts/trudy", Map.of("language", "en", "buddyStatus", 3));
    lab.type("trudy", "skype-to-sms", "status");
    lab.awaitAnswer("trudy", answer -> answer.startsWith("Up since"));

    Http.put(atSmsToSkype, Map.of("blocked", true));
    Lab.untilTheHalvesHaveLearntIt();
    lab.type("trudy", "skype-to-sms", "+447400200021 hello");
    lab.type("alice", "skype-to-sms", "+447400200022 marker");
    lab.awaitOnPhone("+447400200022", "marker");
    assertThat(lab.phone("+447400200021")).isEmpty();
  }

  @Test
  void whoIsAllowedByNameIsServedUntilDeniedAndThenRefused() {
    Http.put(lab.url() + "/api/accounts/erin", Map.of("language", "en"));
    lab.type("admin", "sms-to-skype", "allow erin");
    lab.awaitAnswer("admin", answer -> answer.equals("erin may use the service from now on."));
    lab.type("erin", "skype-to-sms", "+447400200023 hello");
    lab.awaitOnPhone("+447400200023", "hello");

    lab.type("admin", "skype-to-sms", "deny erin");
    lab.awaitAnswer("admin", answer -> answer.startsWith("erin may not use the service"));
    lab.type("erin", "sms-to-skype", "+447400200023 hello again");

    lab.awaitAnswer(
        "erin", answer -> answer.startsWith("Sorry, this service is for invited people only."));
    assertThat(lab.phone("+447400200023")).hasSize(1);
  }

  @Test
  void anAdministratorsWordOfSomebodyElseIsAnUnknownWordAndDoesNothing() {
    Http.put(lab.url() + "/api/accounts/frank", Map.of("language", "en", "buddyStatus", 3));
    lab.type("frank", "skype-to-sms", "xyzzy plugh");
    lab.type("frank", "skype-to-sms", "pause");

    Lab.await(() -> lab.answers("frank").size() == 2);
    assertThat(lab.answers("frank").get(1)).isEqualTo(lab.answers("frank").get(0));
    lab.type("frank", "skype-to-sms", "+447400200024 not paused");
    lab.awaitOnPhone("+447400200024", "not paused");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "+44 12 hello|That does not begin with a number I can write to",
        "+447400200009|There is no text after +447400200009",
        "hlep|I did not understand that, and nothing went out. Did you mean “help”?",
        "status 4711|You have no text #4711."
      })
  void whatCannotBeDoneGetsASentence(String line, String answer) {
    lab.type("alice", "skype-to-sms", line);

    lab.awaitAnswer("alice", told -> told.startsWith(answer));
  }

  @Test
  void helpIsInThePersonsLanguageAndStatusAllForAdministrators() {
    lab.type("bob", "sms-to-skype", "HILFE");
    lab.type("admin", "skype-to-sms", "status all");

    lab.awaitAnswer("bob", answer -> answer.startsWith("Schreiben Sie eine Nummer"));
    lab.awaitAnswer(
        "admin",
        answer ->
            answer.contains("skype-to-sms: active")
                && answer.contains("sms-to-skype: active")
                && answer.contains("queue sms.outbound"));
  }

  @Test
  void aTextThatTheNetworkCannotDeliverFailsHonestly() {
    lab.type("alice", "skype-to-sms", "+447400990001 hello");
    lab.type("alice", "skype-to-sms", "+447400990002 hello");
    lab.type("alice", "skype-to-sms", "+447400990004 hello");

    lab.awaitAnswer("alice", answer -> answer.matches("#[0-9]+ to \\+447400990001: failed.*"));
    lab.awaitAnswer("alice", answer -> answer.matches("#[0-9]+ to \\+447400990002: expired.*"));
    lab.awaitAnswer("alice", answer -> answer.matches("#[0-9]+ to \\+447400990004: failed.*"));
  }

  @Test
  void theStatusPagesTellTheTruth() {
    for (String half : new String[] {"skype-to-sms", "sms-to-skype"}) {
      String http = pair.endpoints().get(half).get("http").asText();

      assertThat(Http.get(http + "/status.json").get("role").asText()).isEqualTo("active");
      assertThat(Http.get(http + "/status.json").get("messages").has("delivered")).isTrue();
      assertThat(Http.text(http + "/status")).contains(half, "ready");
      assertThat(Http.text(http + "/metrics")).contains("gateway_messages_total");
      assertThat(Http.status(http + "/health/live")).isEqualTo(200);
      assertThat(Http.status(http + "/health/ready")).isEqualTo(200);
    }
  }
}
