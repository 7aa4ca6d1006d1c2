package org.skypesms.skypetosms.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skypesms.skypetosms.answer.ReceptionBench.ALICE;
import static org.skypesms.skypetosms.answer.ReceptionBench.CONTACT;
import static org.skypesms.skypetosms.answer.ReceptionBench.GATEWAY;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.state.Contact;
import org.skypesms.state.HeldPhone;

/** Saved names, groups and silenced phones, as a person meets them. */
class PeopleAnswersTest extends OnReception {

  private static final PhoneNumber BOB = new PhoneNumber("+447400100001");

  private String say(String line) {
    int before = bench.answers().size();
    bench.aliceSays(line);
    assertThat(bench.answers()).as("one answer to " + line).hasSize(before + 1);
    return bench.answers().get(before);
  }

  @Test
  void aSavedNameIsShownRenamedAndRemovedAndKeepsItsNumber() {
    assertThat(say("contacts")).startsWith("You have saved nobody yet. Write");
    assertThat(say("add bob 07400 100001")).startsWith("bob is +447400100001 from now on.");
    assertThat(say("contacts")).isEqualTo("You have saved:\nbob: +447400100001");
    assertThat(say("rename BOB Robert")).isEqualTo("bob is called Robert from now on.");
    assertThat(say("remove robert")).isEqualTo("Robert is no longer saved.");
    assertThat(say("remove @robert")).startsWith("You have saved neither a phone nor a group as");
  }

  @Test
  void savingTheSameOnceMoreIsAnsweredAlikeAndNamesBelongToOnePerson() {
    say("add bob +447400100001");

    assertThat(say("add Bob +447400100001")).startsWith("bob is +447400100001 from now on.");
    bench.hear(bench.line(new Skypename("carl"), Half.SKYPE_TO_SMS, "contacts", CONTACT, "de"));
    assertThat(bench.answers()).last().asString().startsWith("Sie haben noch niemanden");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "add status +447400100009|“status” is a word of this service",
        "add R7 +447400100009|“R7” is a word of this service",
        "add Sent +447400100009|“Sent” is a word of this service",
        "group un.delivered bob|“un.delivered” is a word of this service",
        "add 7 +447400100009|“7” cannot be a name. A name is one word",
        "add a:b +447400100009|“a:b” cannot be a name. A name is one word",
        "add BOB +447400100009|You have bob already, for +447400100001. Take another name, or"
            + " write",
        "add Team +447400100009|You have a group team already.",
        "add rob +447400100001|You have +447400100001 already, as bob. For another name write"
            + " rename bob",
        "rename bob last|“last” is a word of this service",
        "rename bob team|You have a group team already.",
        "rename @zoe anna|You have saved neither a phone nor a group as zoe.",
        "group bob +447400100009|You have somebody saved as bob already.",
        "group help +447400100009|“help” is a word of this service",
        "group #squad|You have no group squad. Make it",
        "unblock bob|bob (+447400100001) is not blocked.",
        "mute bob off|bob (+447400100001) is not muted.",
        "blocked|You have blocked nobody.",
        "@zoe hi|You have saved nobody as zoe.",
        "bob|There is no text after bob (+447400100001).",
        "bob, zoe: hi|You have saved nobody as zoe.",
        "r9 hi|You have no text #9."
      })
  void whatCannotBeDoneIsToldWithItsRemedyAndChangesNothing(String line, String answer) {
    say("add bob +447400100001");
    say("group team bob");
    String before = say("contacts");

    assertThat(say(line)).startsWith(answer);
    assertThat(say("contacts")).isEqualTo(before);
    assertThat(bench.texts()).isEmpty();
  }

  @Test
  void fiveHundredNamesAreEnough() {
    bench.does(
        ledger -> {
          for (int i = 0; i < 499; i++) {
            PhoneNumber phone = new PhoneNumber("+44740010%04d".formatted(i));
            ledger.contacts().add(ALICE, "n" + i, new Contact("n" + i, phone));
          }
        });

    assertThat(say("add last-one +447400200001")).startsWith("last-one is +447400200001");
    assertThat(say("add too-many +447400200002")).startsWith("You have 500 names");
    assertThat(say("group crowd n1")).startsWith("You have 500 names");
  }

  @Test
  void aGroupIsShownMadeAnewAndLeftByWhoeverIsForgotten() {
    say("add bob +447400100001");

    assertThat(say("group Team bob +447400100002 07400100001"))
        .startsWith("#Team is bob (+447400100001), +447400100002 from now on.");
    assertThat(say("group team")).isEqualTo("#Team: bob (+447400100001), +447400100002");
    assertThat(say("contacts")).contains("#Team: bob (+447400100001), +447400100002");
    assertThat(say("remove bob")).isEqualTo("bob is no longer saved, and no longer in #Team.");
    assertThat(say("group team")).isEqualTo("#Team: +447400100002");
    assertThat(say("group team +447400100003")).startsWith("#team is +447400100003 from now on.");
    assertThat(say("remove team")).isEqualTo("#team is no longer saved.");
  }

  @Test
  void whoIsAnsweredWithNameOwnerAndLastTexts() {
    Conversation conversation = new Conversation(BOB, GATEWAY);
    assertThat(say("who +447400100001"))
        .isEqualTo(
            "+447400100001 is not saved. To save it, write add, a name and the number.\n"
                + "What it writes is not shown to you, because you are not the last who wrote"
                + " there.");
    say("add bob +447400100001");
    bench.aliceSays("bob hello");
    bench.does(ledger -> ledger.conversations().shown(ALICE, conversation, Instant.EPOCH));

    assertThat(say("who bob").split("\n"))
        .satisfiesExactly(
            name -> assertThat(name).isEqualTo("bob (+447400100001)"),
            owner ->
                assertThat(owner).isEqualTo("What it writes to +447400000001 is shown to you."),
            written ->
                assertThat(written)
                    .startsWith("Your last text there: #1 to bob (+447400100001): queued ("),
            heard -> assertThat(heard).startsWith("Its last text to you: ").contains("1970"));

    bench.does(
        ledger -> ledger.conversations().wrote(new Skypename("eve"), conversation, Instant.now()));
    assertThat(say("who bob")).contains("not shown to you").doesNotContain("eve");
  }

  @Test
  void aBlockedPhoneIsListedUntilItIsUnblockedAndThenReleased() {
    say("add bob +447400100001");

    assertThat(say("block bob"))
        .startsWith("bob (+447400100001) is blocked: what it writes is kept");
    assertThat(say("blocked")).isEqualTo("You have blocked:\nbob (+447400100001): 0 texts kept");
    bench.does(ledger -> ledger.heldPhones().keep(BOB, line()));
    assertThat(say("blocked")).endsWith("bob (+447400100001): 1 text kept");
    assertThat(say("mute bob 1h")).startsWith("bob (+447400100001) is blocked");
    assertThat(say("who bob")).contains("bob (+447400100001) is blocked");
    assertThat(say("unblock +447400100001"))
        .isEqualTo("bob (+447400100001) is blocked no longer. 1 text that came meanwhile follows.");
    assertThat(say("blocked")).startsWith("You have blocked nobody.");
    assertThat(held().orElseThrow().until()).hasValueSatisfying(PeopleAnswersTest::isOver);
  }

  @Test
  void aMutedPhoneIsHeldForItsTimeOrUntilThePersonSaysSo() {
    say("add bob +447400100001");
    Instant before = Instant.now();

    assertThat(say("mute bob 8h")).startsWith("bob (+447400100001) is muted until ");
    assertThat(held().orElseThrow().until())
        .hasValueSatisfying(
            end ->
                assertThat(end)
                    .isBetween(
                        before.plus(Duration.ofHours(8)).minusSeconds(1),
                        Instant.now().plus(Duration.ofHours(8))));
    assertThat(say("mute bob off"))
        .isEqualTo("bob (+447400100001) is muted no longer. Nothing came meanwhile.");
    assertThat(held().orElseThrow().until()).hasValueSatisfying(PeopleAnswersTest::isOver);
    assertThat(say("mute bob off")).endsWith("is not muted.");
  }

  private static void isOver(Instant end) {
    assertThat(end).isBeforeOrEqualTo(Instant.now());
  }

  private Optional<HeldPhone> held() {
    return bench.store().submit(ledger -> ledger.heldPhones().find(ALICE, BOB)).join();
  }

  private static ChatLine line() {
    return ChatLine.of(new MessageId("mo/shown"), Half.SMS_TO_SKYPE, ALICE, "bob: hi");
  }
}
