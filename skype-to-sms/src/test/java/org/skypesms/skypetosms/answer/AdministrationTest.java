package org.skypesms.skypetosms.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skypesms.skypetosms.answer.ReceptionBench.CONTACT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.Asker;
import org.skypesms.message.Control;
import org.skypesms.message.ControlAction;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.message.SmscMessageId;
import org.skypesms.message.json.Json;
import org.skypesms.state.Claim;
import org.skypesms.state.Part;
import org.skypesms.state.PartState;

class AdministrationTest extends OnReception {

  private static final Skypename ADMIN = new Skypename("admin");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status all",
        "trace 7",
        "trace bob 7",
        "links",
        "pause",
        "pause far",
        "resume",
        "drain",
        "allow bob",
        "deny bob",
        "block bob",
        "unblock bob",
        "reload"
      })
  void anAdministratorsWordOfSomebodyElseIsAnUnknownWord(String word) {
    bench.aliceSays("xyzzy plugh");
    bench.aliceSays(word);

    assertThat(bench.answers()).hasSize(2);
    assertThat(bench.answers().get(1)).isEqualTo(bench.answers().get(0));
    assertThat(controls()).isEmpty();
  }

  @Test
  void everythingIsToldAboutHalvesThatHaveNotBeenThere() {
    adminSays("status all");

    assertThat(bench.answers())
        .singleElement()
        .asString()
        .contains(
            "skype-to-sms: not running, last heard of: never",
            "sms-to-skype: not running",
            "Last text to the SMSC: never; last from the SMSC: never",
            "0 accepted");
  }

  @ParameterizedTest
  @CsvSource({
    "allow carol, ALLOW, carol may use the service",
    "deny carol, DENY, carol may not use the service",
    "block carol, BLOCK, carol is blocked",
    "unblock carol, UNBLOCK, carol is not blocked"
  })
  void whatIsRuledAboutAPersonIsToldToBothAccounts(
      String line, ControlAction action, String answer) {
    adminSays(line);

    assertThat(bench.answers()).singleElement().asString().startsWith(answer);
    assertThat(controls())
        .containsExactly(
            Control.of(action, new Skypename("carol")), Control.of(action, new Skypename("carol")));
    assertThat(addressesOfControls())
        .containsExactly("control.skype-to-sms", "control.sms-to-skype");
  }

  @ParameterizedTest
  @ValueSource(strings = {"deny admin", "block admin", "deny ADMIN"})
  void administratorsAreNotShutOut(String line) {
    adminSays(line);

    assertThat(bench.answers()).singleElement().asString().contains("cannot be shut out");
    assertThat(controls()).isEmpty();
  }

  @Test
  void pauseWithoutANameIsOfEveryLinkAndResumeEndsADrainToo() {
    adminSays("pause");
    adminSays("resume");

    Asker asker = new Asker(ADMIN, Half.SMS_TO_SKYPE);
    assertThat(controls())
        .containsExactly(
            Control.of(ControlAction.PAUSE, "far").askedBy(asker),
            Control.of(ControlAction.PAUSE, "near").askedBy(asker),
            Control.of(ControlAction.END_DRAIN).askedBy(asker),
            Control.of(ControlAction.RESUME, "far").askedBy(asker),
            Control.of(ControlAction.RESUME, "near").askedBy(asker));
    assertThat(bench.answers()).isEmpty();
  }

  @Test
  void bothHalvesReadTheirConfigurationAgain() {
    adminSays("reload");

    assertThat(addressesOfControls())
        .containsExactly("control.skype-to-sms", "control.sms-to-skype");
  }

  @Test
  void theHistoryOfATextIsToldWithoutItsWordsAndWithoutItsWholeNumber() {
    bench.aliceSays("+44 7400 123456 secret");
    MessageId text = bench.texts().get(0).id();
    Instant at = Instant.parse("2026-03-01T12:00:00.123Z");
    store(
        new Claim(text, 1, "far", 5, 1, at),
        new Part(
            text,
            1,
            1,
            "far",
            new PhoneNumber("+447400123456"),
            Optional.of(new SmscMessageId("00af")),
            PartState.DELIVERED,
            "",
            at.plusSeconds(3),
            PartState.ACCEPTED,
            at.plusSeconds(1)));

    adminSays("trace alice 1");

    assertThat(bench.answers().get(0))
        .contains(
            "#1 of alice to +4474...456",
            "accepted, 1 part",
            "2026-03-01 12:00:00.123 claimed for link far (epoch 1, concatenation 5, 1 part)",
            "2026-03-01 12:00:01.123 part 1 copy 1 on link far: SMSC id 00af, accepted\n"
                + "2026-03-01 12:00:03.123 part 1 copy 1 on link far: SMSC id 00af, receipt:"
                + " delivered")
        .doesNotContain("secret", "123456");
  }

  @Test
  void theHistoryOfALineToSeveralIsThatOfAllItsTexts() {
    bench.aliceSays("+447400123456, +447400123457: hello");

    adminSays("trace alice 1");

    assertThat(bench.answers().get(0)).contains("to +4474...456 from", "to +4474...457 from");
  }

  @Test
  void aTextThatIsNotThereHasNoHistory() {
    adminSays("trace 9");

    assertThat(bench.answers()).singleElement().asString().startsWith("admin has no text #9.");
  }

  private void store(Claim claim, Part part) {
    bench
        .store()
        .submit(
            ledger -> {
              ledger.counters().beginEpoch(Half.SKYPE_TO_SMS);
              ledger.parts().claim(claim);
              ledger.parts().store(part);
              return null;
            })
        .join();
  }

  private void adminSays(String body) {
    bench.hear(bench.line(ADMIN, Half.SMS_TO_SKYPE, body, CONTACT, "en"));
  }

  private List<Control> controls() {
    return sentControls().stream().map(sent -> Json.read(sent.body(), Control.class)).toList();
  }

  private List<String> addressesOfControls() {
    return sentControls().stream().map(Outgoing::address).toList();
  }

  private List<Outgoing> sentControls() {
    return bench.sent().stream().filter(sent -> sent.address().startsWith("control.")).toList();
  }
}
