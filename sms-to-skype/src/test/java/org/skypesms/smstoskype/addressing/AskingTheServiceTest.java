package org.skypesms.smstoskype.addressing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skypesms.smstoskype.addressing.ShowingBench.GATEWAY;
import static org.skypesms.smstoskype.addressing.ShowingBench.PHONE;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.message.Conversation;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.server.walk.OwnTexts;

/** What a phone may ask the service and have it do: HELP, WHO, NAME, LANG. */
class AskingTheServiceTest {

  private static final PhoneNumber STRANGER = new PhoneNumber("+447400123459");

  private ShowingBench bench;

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = new ShowingBench(directory);
    Conversation conversation = new Conversation(PHONE, GATEWAY);
    Instant now = Instant.now();
    bench.wrote(new Skypename("alice"), "Alice", conversation, now.minusSeconds(2));
    bench.wrote(new Skypename("bob"), "Bob", conversation, now.minusSeconds(1));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void write(String text) {
    bench.take(bench.text(PHONE, text));
  }

  private List<String> answers() {
    return bench.texts().stream().map(OutboundSms::body).toList();
  }

  @Test
  void helpTellsHowToAnswerAndHowToStopAndIsShownToNobody() {
    write("HELP");

    assertThat(answers())
        .containsExactly(
            "Texts from this number are from Bob. Just answer; WHO tells who writes, STOP ends"
                + " them.");
    assertThat(bench.shown()).isEmpty();
  }

  @Test
  void whoTellsThoseWhoWriteFromThatNumber() {
    write("WHO");

    assertThat(answers())
        .singleElement()
        .asString()
        .startsWith("This number writes to you for: Bob, Alice.");
    assertThat(bench.shown()).isEmpty();
  }

  @Test
  void moreNamesThanFitAreCutToOnePart() {
    for (int person = 0; person < 40; person++) {
      bench.wrote(new Skypename("someone-" + person), "", PHONE);
    }

    write("WHO");

    assertThat(answers()).singleElement().asString().contains(" someone-", ", +");
    assertThat(answers()).allMatch(OwnTexts::fits);
  }

  @Test
  void aPhoneToWhichNobodyWroteIsAnsweredToo() {
    bench.take(bench.text(STRANGER, "help!"));
    bench.take(bench.text(STRANGER, "who?"));

    assertThat(answers())
        .containsExactly(
            "Nobody writes to you from this number. If somebody does, just answer; STOP ends it.",
            "Nobody has written to you from this number.");
  }

  @Test
  void whatMayBeSaidToAPersonIsShownToThemAsWell() {
    write("Help!");
    write("Who?");

    assertThat(answers()).hasSize(2);
    assertThat(bench.shown())
        .containsExactly("bob sees +447400123456: Help!", "bob sees +447400123456: Who?");
  }

  @Test
  void theSameIsAnsweredOnceInTenMinutesAndIsAMessageUntilThen() {
    write("HELP");
    write("help");
    write("HELP");

    assertThat(answers()).hasSize(1);
    assertThat(bench.shown())
        .containsExactly("bob sees +447400123456: help", "bob sees +447400123456: HELP");
  }

  @Test
  void whereNothingIsAnsweredTheWordsAreMessages() {
    bench.confirm(false, Optional.empty());

    write("HELP");
    write("WHO");
    write("NAME Anna");
    write("LANG de");

    assertThat(answers()).isEmpty();
    assertThat(bench.shown())
        .containsExactly(
            "bob sees +447400123456: HELP",
            "bob sees +447400123456: WHO",
            "bob sees +447400123456: NAME Anna",
            "bob sees +447400123456: LANG de");
  }

  @Test
  void aPhoneMaySayItsNameWhichStandsBeforeItsNumberFromThenOn() {
    write("NAME Anna");
    write("hi");

    assertThat(bench.shown())
        .containsExactly(
            "bob sees +447400123456 wrote “NAME Anna”: that name stands before its number from now"
                + " on.",
            "bob sees Anna (+447400123456): hi");
    assertThat(answers()).singleElement().asString().contains("as Anna.");
  }

  @Test
  void aPhoneMayChooseTheLanguageOfTheServicesTexts() {
    write("LANG de");
    write("HELP");
    write("language english");
    write("WHO");
    write("lang klingon");

    assertThat(answers())
        .hasSize(4)
        .satisfies(
            texts -> {
              assertThat(texts.get(0)).startsWith("Dieser Dienst schreibt Ihnen nun deutsch.");
              assertThat(texts.get(1)).startsWith("Nachrichten von dieser Nummer sind von Bob.");
              assertThat(texts.get(2)).startsWith("This service now writes English to you.");
              assertThat(texts.get(3)).startsWith("This number writes to you for:");
            });
    assertThat(bench.shown()).containsExactly("bob sees +447400123456: lang klingon");
  }
}
