package org.skypesms.smstoskype.addressing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skypesms.smstoskype.addressing.ShowingBench.PHONE;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.broker.Rejected;
import org.skypesms.message.ChatLine;
import org.skypesms.message.InboundSms;
import org.skypesms.message.Octets;
import org.skypesms.message.Skypename;
import org.skypesms.message.SmscAddress;

class ShowTextsTest {

  private ShowingBench bench;

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = new ShowingBench(directory);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void wrote(String person) {
    bench.wrote(new Skypename(person), "", PHONE);
  }

  private InboundSms part(String hex) {
    return bench.part(PHONE, Octets.ofHex(hex));
  }

  @Test
  void aTextIsShownToWhoeverWroteToThatPhoneLast() {
    wrote("alice");
    wrote("bob");

    bench.take(part("00480069"));

    assertThat(bench.shown()).containsExactly("bob sees +447400123456: Hi");
  }

  @Test
  void theNumberStandsAsThePersonsLanguageWritesIt() {
    wrote("amal");
    bench.speaks(new Skypename("amal"), "ar");

    bench.take(part("00480069"));

    assertThat(bench.shown()).containsExactly("amal sees \u2066+447400123456\u2069: Hi");
  }

  @Test
  void aRepeatedPartIsShownOnce() {
    wrote("alice");
    InboundSms part = part("00480069");

    bench.take(part);
    bench.take(part);

    assertThat(bench.shown()).hasSize(1);
  }

  @Test
  void partsAreJoinedInWhateverOrderTheyComeAndACharacterMayBeCutInTwo() {
    wrote("alice");

    bench.take(part("050003070202de00"));
    bench.take(part("0500030702010041d83d"));

    assertThat(bench.shown()).containsExactly("alice sees +447400123456: A\uD83D\uDE00");
  }

  @Test
  void anIncompleteTextIsShownAfterTheLimitWithItsGapNamed() {
    wrote("alice");
    bench.take(part("0500030703010041"));
    bench.take(part("0500030703030043"));

    bench.giveUp();

    assertThat(bench.shown()).containsExactly("alice sees +447400123456: A[part 2 of 3 missing]C");
  }

  @Test
  void aTextToNobodyIsADeadLetterAndNoPartOfItIsKept() {
    assertThatThrownBy(() -> bench.take(part("0500030702010041")))
        .hasCauseInstanceOf(Rejected.class);

    wrote("alice");
    bench.take(part("0500030702020042"));

    assertThat(bench.shown()).isEmpty();
  }

  @Test
  void aTextThatIsCompletedAfterItWasShownWithAGapIsShownOnceMoreAndSaysSo() {
    wrote("alice");
    bench.take(part("0500030703010041"));
    bench.giveUp();

    bench.take(part("0500030703030043"));
    bench.take(part("0500030703020042"));

    assertThat(bench.shown())
        .containsExactly(
            "alice sees +447400123456: A[parts 2 to 3 of 3 missing]",
            "alice sees +447400123456: [now complete] ABC");
  }

  @Test
  void aLatePartWhoseFellowsNeverComeIsShownToo() {
    wrote("alice");
    bench.take(part("0500030703010041"));
    bench.giveUp();
    bench.take(part("0500030703030043"));

    bench.giveUp();
    bench.giveUp();

    assertThat(bench.shown())
        .containsExactly(
            "alice sees +447400123456: A[parts 2 to 3 of 3 missing]",
            "alice sees +447400123456: A[part 2 of 3 missing]C");
    assertThat(bench.lines()).extracting(ChatLine::id).doesNotHaveDuplicates();
  }

  @Test
  void partsOfAWholeTextThatComeAgainAreNotShownAgain() {
    wrote("alice");
    bench.take(part("0500030702010041"));
    bench.take(part("0500030702020042"));

    bench.take(part("0500030702020042"));
    bench.take(part("0500030702010041"));
    bench.take(part("0500030702010041"));
    bench.giveUp();

    assertThat(bench.shown()).containsExactly("alice sees +447400123456: AB");
  }

  @Test
  void aPartOfAWholeTextThatComesAgainLaterIsNotShownWhenItsFellowsDoNotCome() {
    wrote("alice");
    bench.take(part("0500030702010041"));
    bench.take(part("0500030702020042"));

    bench.pass(Duration.ofMinutes(20));
    bench.take(part("0500030702020042"));
    bench.giveUp();

    assertThat(bench.shown()).containsExactly("alice sees +447400123456: AB");
  }

  @Test
  void aPartThatComesAgainAfterItsTextWasWholeDoesNotJoinWithTheNextTextOfItsReference() {
    wrote("alice");
    InboundSms second = part("0500030702020042");
    bench.take(part("0500030702010041"));
    bench.take(second);

    bench.take(bench.again(second));
    bench.take(part("0500030702010043"));
    bench.take(part("0500030702020044"));

    assertThat(bench.shown())
        .containsExactly("alice sees +447400123456: AB", "alice sees +447400123456: CD");
  }

  @Test
  void aLongTextThatComesAgainWhenItIsNotKnownAnyMoreIsShownAsAPossibleRepeat() {
    wrote("alice");
    List<InboundSms> parts = List.of(part("0500030702010041"), part("0500030702020042"));
    parts.forEach(bench::take);
    bench.pass(Duration.ofMinutes(31));

    parts.stream().map(bench::again).forEach(bench::take);

    assertThat(bench.shown())
        .containsExactly(
            "alice sees +447400123456: AB",
            "alice sees +447400123456: [possibly received twice] AB");
  }

  @Test
  void aReferenceThatIsUsedAgainBeginsANewTextThoughAPartIsAlike() {
    wrote("alice");
    bench.take(part("0500030702010041"));
    bench.take(part("0500030702020042"));

    bench.take(part("0500030702010041"));
    bench.take(part("0500030702020043"));

    assertThat(bench.shown())
        .containsExactly("alice sees +447400123456: AB", "alice sees +447400123456: AC");
  }

  @Test
  void aReferenceThatIsUsedAgainShowsWhatThereWasOfTheTextBefore() {
    wrote("alice");
    bench.take(part("0500030702010041"));

    bench.take(part("0500030702010043"));
    bench.take(part("0500030702020044"));

    assertThat(bench.shown())
        .containsExactly(
            "alice sees +447400123456: A[part 2 of 2 missing]", "alice sees +447400123456: CD");
  }

  @Test
  void partsWithAnotherCountOrAnotherFormOfTheReferenceAreOtherTexts() {
    wrote("alice");
    bench.take(part("0500030702010041"));

    bench.take(part("0500030703020042"));
    bench.take(
        bench.part(SmscAddress.of(PHONE), 0x40, 0, 8, Octets.ofHex("06080400070202" + "0043")));

    assertThat(bench.shown()).isEmpty();
  }

  @Test
  void partsWithImpossibleNumbersAreTextsOfTheirOwn() {
    wrote("alice");

    bench.take(part("0500030702000041"));
    bench.take(part("0500030702030042"));
    bench.take(part("0500030700000043"));

    assertThat(bench.shown())
        .containsExactly(
            "alice sees +447400123456: A",
            "alice sees +447400123456: B",
            "alice sees +447400123456: C");
  }
}
