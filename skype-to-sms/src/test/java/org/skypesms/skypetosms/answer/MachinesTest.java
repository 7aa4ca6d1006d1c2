package org.skypesms.skypetosms.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skypesms.skypetosms.answer.ReceptionBench.ALICE;
import static org.skypesms.skypetosms.answer.ReceptionBench.CONTACT;
import static org.skypesms.skypetosms.answer.ReceptionBench.GATEWAY;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.PhoneNumber;
import org.skypesms.state.Conversations;

/** Replies to what is no phone, and texts that go out in another form. */
class MachinesTest extends OnReception {

  private static final Conversation PHONE =
      new Conversation(new PhoneNumber("+447400111111"), GATEWAY);

  private void does(Consumer<Conversations> change) {
    bench
        .store()
        .submit(
            ledger -> {
              change.accept(ledger.conversations());
              return null;
            })
        .join();
  }

  private static Instant ago(int seconds) {
    return Instant.now().minus(Duration.ofSeconds(seconds));
  }

  private void reply() {
    bench.hear(bench.line(ALICE, Half.SMS_TO_SKYPE, "on my way", CONTACT, "en"));
  }

  @Test
  void aLineAfterATextOfAMachineGoesNowhereAndThePersonIsToldWhy() {
    does(shown -> shown.shown(ALICE, PHONE, ago(60)));
    does(shown -> shown.shown(ALICE, "MyBank", ago(5)));

    reply();

    assertThat(bench.texts()).isEmpty();
    assertThat(bench.answers())
        .singleElement()
        .asString()
        .startsWith("MyBank is no phone and cannot be answered");
  }

  @Test
  void aLineAnswersThePhoneThatWasShownAfterAMachine() {
    does(shown -> shown.shown(ALICE, "MyBank", ago(6)));
    does(shown -> shown.shown(ALICE, PHONE, ago(5)));

    reply();

    assertThat(bench.texts())
        .singleElement()
        .extracting(text -> text.to())
        .isEqualTo(PHONE.phone());
  }

  @Test
  void whereOnlyMachinesWroteThePersonIsToldTheSame() {
    does(shown -> shown.shown(ALICE, "61999", ago(5)));

    reply();

    assertThat(bench.answers()).singleElement().asString().startsWith("61999 is no phone");
  }

  @Test
  void aTextOfWhichLettersGoOutInAnotherFormSaysSo() {
    bench.aliceSays("+447400123456 cafe\u0301");
    bench.aliceSays("status 1");

    assertThat(bench.answers())
        .containsExactly(
            "#1 to +447400123456: queued"
                + " - letters with loose accents go out as single letters that look the same");
    assertThat(bench.texts())
        .singleElement()
        .extracting(text -> text.body())
        .isEqualTo("cafe\u0301");
  }
}
