package org.skypesms.skypetosms.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skypesms.skypetosms.answer.ReceptionBench.ALICE;
import static org.skypesms.skypetosms.answer.ReceptionBench.CONTACT;
import static org.skypesms.skypetosms.answer.ReceptionBench.GATEWAY;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;

/** What is said to people whose phone wants no more texts. */
class OptedOutPhonesTest extends OnReception {

  private static final Conversation CONVERSATION =
      new Conversation(new PhoneNumber("+447400123456"), GATEWAY);

  @Test
  void aTextToAPhoneThatHasOptedOutIsRefusedAndGetsNoReference() {
    bench.store().submit(ledger -> ledger.optOuts().stop(CONVERSATION, Instant.now())).join();

    bench.aliceSays("+447400123456 hello");

    assertThat(bench.answers())
        .containsExactly(
            "+447400123456 has asked for no more texts (opted out), so nothing went out. It gets"
                + " texts again once it writes START.");
    assertThat(bench.texts()).isEmpty();

    bench.store().submit(ledger -> ledger.optOuts().start(CONVERSATION)).join();
    bench.aliceSays("+447400123456 hello again");

    assertThat(bench.texts()).singleElement().extracting(OutboundSms::reference).isEqualTo(1);
  }

  @Test
  void onlyThePersonWhomThePhoneNamedIsRefused() {
    bench
        .store()
        .submit(ledger -> ledger.optOuts().stop(CONVERSATION, ALICE, Instant.now()))
        .join();

    bench.aliceSays("+447400123456 hello");
    bench.hear(
        bench.line(new Skypename("bob"), Half.SKYPE_TO_SMS, "+447400123456 hallo", CONTACT, "de"));

    assertThat(bench.answers()).singleElement().asString().contains("opted out");
    assertThat(bench.texts()).singleElement().extracting(OutboundSms::body).isEqualTo("hallo");
  }

  @Test
  void whoWroteIsKnownThereBySkypenameAndByTheFirstWordOfTheFullName() {
    bench.aliceSays("+447400123456 hello");

    for (String name : List.of("ALICE", "Ann")) {
      assertThat(
              bench
                  .store()
                  .submit(ledger -> ledger.conversations().writers(CONVERSATION, name))
                  .join())
          .containsExactly(ALICE);
    }
  }
}
