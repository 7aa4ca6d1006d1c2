package org.skypesms.skypetosms.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.TextState;
import org.skypesms.server.config.Uncertain;
import org.skypesms.state.Part;
import org.skypesms.state.PartState;

class ProgressTest {

  private static Part part(int number, int copy, PartState state) {
    return new Part(
        new MessageId("text"),
        number,
        copy,
        "smsc",
        new PhoneNumber("+447400123456"),
        Optional.empty(),
        state,
        state.name(),
        Instant.EPOCH);
  }

  private static TextState of(int parts, Part... copies) {
    return Progress.of(List.of(copies), parts, Uncertain.RESEND).state();
  }

  @Test
  void aTextIsQueuedUntilTheSmscTookEveryPart() {
    assertThat(of(2)).isEqualTo(TextState.QUEUED);
    assertThat(of(2, part(1, 1, PartState.ACCEPTED))).isEqualTo(TextState.QUEUED);
    assertThat(of(2, part(1, 1, PartState.ACCEPTED), part(2, 1, PartState.NOT_TAKEN)))
        .isEqualTo(TextState.QUEUED);
    assertThat(of(2, part(1, 1, PartState.ACCEPTED), part(2, 1, PartState.ACCEPTED)))
        .isEqualTo(TextState.SENT);
  }

  @Test
  void partsCountByTheirWorstOutcome() {
    assertThat(of(2, part(1, 1, PartState.DELIVERED), part(2, 1, PartState.ACCEPTED)))
        .isEqualTo(TextState.SENT);
    assertThat(of(2, part(1, 1, PartState.DELIVERED), part(2, 1, PartState.FAILED)))
        .isEqualTo(TextState.FAILED);
    assertThat(of(2, part(1, 1, PartState.DELIVERED), part(2, 1, PartState.EXPIRED)))
        .isEqualTo(TextState.EXPIRED);
    assertThat(of(2, part(1, 1, PartState.DELIVERED), part(2, 1, PartState.DELIVERED)))
        .isEqualTo(TextState.DELIVERED);
  }

  @Test
  void copiesOfAPartCountByTheirBestOutcome() {
    assertThat(of(1, part(1, 1, PartState.UNCERTAIN), part(1, 2, PartState.ACCEPTED)))
        .isEqualTo(TextState.SENT);
    assertThat(of(1, part(1, 1, PartState.DELIVERED), part(1, 2, PartState.FAILED)))
        .isEqualTo(TextState.DELIVERED);
  }

  @Test
  void anUncertainPartIsShownAsQueuedWhileItsResendIsToCome() {
    assertThat(of(1, part(1, 1, PartState.UNCERTAIN))).isEqualTo(TextState.QUEUED);
    assertThat(of(1, part(1, 1, PartState.UNCERTAIN), part(1, 2, PartState.UNCERTAIN)))
        .isEqualTo(TextState.UNKNOWN);
    assertThat(Progress.of(List.of(part(1, 1, PartState.UNCERTAIN)), 1, Uncertain.REPORT).state())
        .isEqualTo(TextState.UNKNOWN);
  }

  @Test
  void nobodyKnowsWhatBecameOfAPartThatIsUncertainWhereItsResendFailed() {
    Part uncertain = part(1, 1, PartState.UNCERTAIN);

    assertThat(of(1, uncertain, part(1, 2, PartState.REJECTED))).isEqualTo(TextState.UNKNOWN);
    assertThat(of(1, uncertain, part(1, 2, PartState.FAILED))).isEqualTo(TextState.UNKNOWN);
    assertThat(of(1, uncertain, part(1, 2, PartState.NOT_TAKEN))).isEqualTo(TextState.QUEUED);
  }

  @Test
  void aRefusedPartFailsTheTextWithItsReason() {
    Progress progress = Progress.of(List.of(part(1, 1, PartState.REJECTED)), 2, Uncertain.RESEND);

    assertThat(progress).isEqualTo(new Progress(TextState.FAILED, "REJECTED"));
  }
}
