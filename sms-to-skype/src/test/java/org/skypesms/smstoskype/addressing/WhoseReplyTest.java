package org.skypesms.smstoskype.addressing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skypesms.smstoskype.addressing.ShowingBench.GATEWAY;
import static org.skypesms.smstoskype.addressing.ShowingBench.PHONE;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.message.Conversation;
import org.skypesms.message.InboundSms;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.state.Ruling;

/** Whose a text from a phone is when several people write to that phone. */
class WhoseReplyTest {

  private static final Skypename ALICE = new Skypename("alice");
  private static final Skypename BOB = new Skypename("bob");
  private static final String QUESTION = "Who is it for: 1 Bob, 2 Alice? Send the number.";
  private static final Duration ALL = Duration.ofMillis(-1000);

  private ShowingBench bench;

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = new ShowingBench(directory);
    wrote(ALICE, "Alice", Duration.ofMinutes(2));
    wrote(BOB, "Bob", Duration.ofMinutes(1));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void wrote(Skypename person, String name, Duration ago) {
    bench.wrote(person, name, new Conversation(PHONE, GATEWAY), Instant.now().minus(ago));
  }

  private InboundSms write(String text) {
    InboundSms part = bench.text(PHONE, text);
    bench.take(part);
    return part;
  }

  private List<String> questions() {
    return bench.texts().stream().map(OutboundSms::body).toList();
  }

  @Test
  void withoutQuestionsTheLastPartnerGetsItAtOnce() {
    write("hi");

    assertThat(bench.shown()).containsExactly("bob sees +447400123456: hi");
    assertThat(questions()).isEmpty();
  }

  @Test
  void aNameAtTheBeginningRedirectsThisAndWhatFollowsUntilAnotherWrites() {
    write("@alice hi");
    write("Alice: are you there?");
    write("hello?");
    wrote(BOB, "Bob", Duration.ZERO);
    write("yes");
    write("@nobody yes");
    write("carol: yes");

    assertThat(bench.shown())
        .containsExactly(
            "alice sees +447400123456: @alice hi",
            "alice sees +447400123456: Alice: are you there?",
            "alice sees +447400123456: hello?",
            "bob sees +447400123456: yes",
            "bob sees +447400123456: @nobody yes",
            "bob sees +447400123456: carol: yes");
  }

  @Test
  void whoWroteFromAnotherGatewayNumberMayBeNamedToo() {
    Conversation elsewhere = new Conversation(PHONE, new PhoneNumber("+447400000002"));
    bench.wrote(new Skypename("carol"), "Carol", elsewhere, Instant.now());

    write("@Carol hi");

    assertThat(bench.shown()).containsExactly("carol sees +447400123456: @Carol hi");
  }

  @Test
  void aPhoneThatNobodyWroteToMayBeginWithWhoeverAllowsIt() {
    PhoneNumber stranger = new PhoneNumber("+447400123499");
    bench.mayName("carol");

    bench.take(bench.text(stranger, "@Carol hi"));
    bench.take(bench.text(stranger, "are you there?"));
    write("@alice hi");

    assertThat(bench.shown())
        .containsExactly(
            "carol sees +447400123499: @Carol hi",
            "carol sees +447400123499: are you there?",
            "bob sees +447400123456: @alice hi");
  }

  @Test
  void whomAdministratorsShutOutNoPhoneMayBeginWith() {
    Skypename carol = new Skypename("carol");
    bench.mayName("writers", "carol");
    bench
        .store()
        .submit(
            ledger -> {
              ledger.accessList().rule(carol, Ruling.DENIED, ALICE, Instant.now());
              return null;
            })
        .join();

    write("@carol hi");

    assertThat(bench.shown()).containsExactly("bob sees +447400123456: @carol hi");
  }

  @Test
  void thePhoneIsAskedOnceAndItsTextsWaitInOrderForTheAnswer() {
    bench.askPhones();

    InboundSms first = write("first");
    bench.take(first);
    write("second");

    assertThat(questions()).containsExactly(QUESTION);
    assertThat(bench.shown()).isEmpty();

    InboundSms answer = write("2.");
    bench.take(answer);
    write("third");

    assertThat(bench.shown())
        .containsExactly(
            "alice sees +447400123456: first",
            "alice sees +447400123456: second",
            "alice sees +447400123456: third");
    assertThat(questions()).containsExactly(QUESTION);
  }

  @Test
  void theAnswerMayBeANameAndANumberThatWasNotOfferedIsAText() {
    bench.askPhones();

    write("first");
    write("3");
    write("Alice, please!");

    assertThat(bench.shown())
        .containsExactly("alice sees +447400123456: first", "alice sees +447400123456: 3");
  }

  @Test
  void aTextThatSaysNothingIsNoAnswerEvenWhereSomebodyHasNoName() {
    bench.askPhones();
    wrote(ALICE, "", Duration.ofMinutes(2));

    write("first");
    write("please...");
    write("\u2764\ufe0f");
    write("x".repeat(500));
    write("@bob, now");

    assertThat(bench.shown()).hasSize(5).allMatch(line -> line.startsWith("bob sees "));
  }

  @Test
  void aNameAtTheBeginningAnswersTheQuestionToo() {
    bench.askPhones();

    write("first");
    write("@alice second");

    assertThat(bench.shown())
        .containsExactly(
            "alice sees +447400123456: first", "alice sees +447400123456: @alice second");
  }

  @Test
  void withoutAnAnswerTheLastPartnerGetsAllAndThePhoneIsNotAskedAgain() {
    bench.askPhones();
    write("first");
    write("second");

    bench.giveUpAsking(Duration.ofMinutes(10));
    assertThat(bench.shown()).isEmpty();
    bench.giveUpAsking(ALL);
    bench.giveUpAsking(ALL);
    write("2");

    assertThat(bench.shown())
        .containsExactly(
            "bob sees +447400123456: first",
            "bob sees +447400123456: second",
            "bob sees +447400123456: 2");
    assertThat(questions()).hasSize(1);
  }

  @Test
  void itIsAskedAgainOnlyWhenSomebodyElseHasWritten() {
    bench.askPhones();
    write("first");
    write("1");
    wrote(BOB, "Bob", Duration.ZERO);
    write("still for bob");
    wrote(ALICE, "Alice", Duration.ZERO);
    write("for whom?");

    assertThat(bench.shown())
        .containsExactly("bob sees +447400123456: first", "bob sees +447400123456: still for bob");
    assertThat(questions())
        .containsExactly(QUESTION, "Who is it for: 1 Alice, 2 Bob? Send the number.");
  }

  @Test
  void onlyThoseAreAskedAboutWhoWroteWithinTheDaysAndWereNotStopped() {
    bench.askPhones();
    wrote(ALICE, "Alice", Duration.ofDays(8));
    write("for bob");
    wrote(ALICE, "Alice", Duration.ZERO);
    write("STOP ALICE");
    write("for bob too");

    assertThat(questions()).hasSize(1).first().asString().contains("no more texts");
    assertThat(bench.shown())
        .contains("bob sees +447400123456: for bob", "bob sees +447400123456: for bob too");
  }

  @Test
  void peopleOfOneNameAreToldApartByTheirSkypenames() {
    bench.askPhones();
    wrote(ALICE, "Bob", Duration.ZERO);

    write("bob: hi");

    assertThat(bench.shown()).containsExactly("bob sees +447400123456: bob: hi");

    wrote(ALICE, "Bobby", Duration.ofMinutes(1));
    wrote(new Skypename("robert"), "Bobby", Duration.ZERO);
    write("bobby: hi");

    assertThat(questions())
        .containsExactly("Who is it for: 1 Bobby (robert), 2 Bobby (alice)? Send the number.");
  }

  @Test
  void aNumberThatNoPersonCouldWriteToIsNotAsked() {
    bench.askPhones();
    PhoneNumber strange = new PhoneNumber("+4474001");
    bench.wrote(ALICE, "Alice", strange);
    bench.wrote(BOB, "Bob", strange);

    bench.take(bench.text(strange, "hi"));

    assertThat(bench.shown()).hasSize(1);
    assertThat(questions()).isEmpty();
  }

  @Test
  void namesThatLeaveNoRoomForTwoLeaveItToTheLastPartner() {
    bench.askPhones();
    wrote(ALICE, "\u0410".repeat(38), Duration.ofMinutes(1));
    wrote(BOB, "\u0411".repeat(38), Duration.ZERO);

    write("hi");

    assertThat(questions()).isEmpty();
    assertThat(bench.shown()).containsExactly("bob sees +447400123456: hi");
  }
}
