package org.skypesms.skypetosms.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skypesms.skypetosms.answer.ReceptionBench.ALICE;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.TextState;
import org.skypesms.server.walk.ChatLines;
import org.skypesms.state.Claim;
import org.skypesms.state.Mailing;

/** Texts to several phones that are stopped, all of them or some. */
class StoppedMailingsTest extends OnReception {

  @BeforeEach
  void acquaint() {
    bench.aliceSays("add bob +447400100001");
    bench.aliceSays("add Anna +447400100002");
    bench.aliceSays("group team bob anna +447400100003");
  }

  private String last() {
    List<String> answers = bench.answers();
    return answers.get(answers.size() - 1);
  }

  @Test
  void cancellingStopsAllThatWereNotClaimed() {
    bench.aliceSays("#team hi");
    bench.aliceSays("cancel 1");
    assertThat(last()).isEqualTo("#1 to team (3): cancelled");

    bench.aliceSays("#team ho");
    OutboundSms claimed = bench.texts().get(3);
    claim(claimed);
    bench.aliceSays("cancel 2");

    assertThat(last()).isEqualTo("#2: 2 were stopped in time; 1 is already on the way.");
    bench.aliceSays("status 2");
    assertThat(last())
        .isEqualTo(
            "#2 to team (3): queued\n"
                + "bob (+447400100001): queued\n"
                + "Anna (+447400100002): cancelled\n"
                + "+447400100003: cancelled");
    bench.aliceSays("cancel 2");
    assertThat(last()).isEqualTo("#2 to team (3): queued. It cannot be stopped any more.");
    bench.aliceSays("cancel 1");
    assertThat(last()).isEqualTo("#1 to team (3): cancelled");
  }

  @Test
  void whatIsToldWhenSomeAreStoppedFollowsWhatWasToldOfAllBefore() {
    bench.aliceSays("#team ho");
    OutboundSms claimed = bench.texts().get(0);
    claim(claimed);
    MessageId mailing = Mailing.of(claimed.id()).orElseThrow();
    ChatLine earlier = ChatLine.of(mailing.then("x"), Half.SKYPE_TO_SMS, ALICE, "told before");
    bench
        .store()
        .submit(
            ledger -> {
              ledger.outbox().add(mailing.value(), ChatLines.outgoing(earlier));
              return ledger.texts().advance(claimed.id(), TextState.SENT, "", Instant.now());
            })
        .join();

    bench.aliceSays("cancel 1");

    assertThat(bench.answers().stream().skip(3))
        .containsExactly(
            "#1: 2 were stopped in time; 1 is already on the way.",
            "told before",
            "#1 to team (3): sent");
  }

  private void claim(OutboundSms text) {
    bench
        .store()
        .submit(
            ledger -> {
              long epoch = ledger.counters().beginEpoch(Half.SKYPE_TO_SMS);
              ledger.parts().claim(new Claim(text.id(), epoch, "smsc", 1, 1, Instant.now()));
              return null;
            })
        .join();
  }
}
