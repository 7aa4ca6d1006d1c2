package org.skypesms.skypetosms.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.skypesms.broker.Rejected;
import org.skypesms.broker.Unavailable;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.SmscAddress;
import org.skypesms.message.TextState;
import org.skypesms.sms.Joining;
import org.skypesms.sms.SegmentOptions;
import org.skypesms.state.Part;

/** Which link a text takes, and that nothing of it goes twice over two. */
class SeveralLinksTest extends OnTwoLinks {

  @Test
  void aTextTakesTheLinkWithTheLongestBeginningOfItsNumber() {
    write(text("+447400123456", "hello"));

    assertThat(near.submitted).hasSize(1);
    assertThat(far.submitted).isEmpty();
    assertThat(parts()).extracting(Part::link).containsExactly("near");
  }

  @Test
  void aTextTakesTheNextLinkWhileTheBestOneCannotTakeTexts() {
    near.down();

    write(text("+447400123456", "hello"));

    assertThat(far.submitted).hasSize(1);
    assertThat(parts()).extracting(Part::link).containsExactly("far");
  }

  @Test
  void aTextThatWaitsMovesWhenItsLinkCannotTakeTextsAndAnotherCan() {
    near.down();
    far.down();
    CompletableFuture<OutboundSms> written = begin(text("+447400123456", "x".repeat(400)));

    far.up();

    await().until(written::isDone);
    assertThat(far.submitted).hasSize(3);
    assertThat(near.submitted).isEmpty();
    near.up();
    assertThat(near.held()).isZero();
    assertThat(far.held()).isZero();
  }

  @Test
  void aTextThatWasCertainlyNotTakenMovesAsAWholeAndIsNotFlagged() {
    near.answering(GONE, GONE, GONE);
    OutboundSms text = text("+447400123456", "x".repeat(400));
    assertThatThrownBy(() -> write(text)).hasRootCauseInstanceOf(Unavailable.class);

    near.down();
    write(text);

    assertThat(far.submitted).hasSize(3);
    assertThat(kept().state()).isEqualTo(TextState.SENT);
    assertThat(kept().possiblySentTwice()).isFalse();
    assertThat(parts()).extracting(Part::link).containsOnly("far");
  }

  @Test
  void aTextMovesToALinkThatCutsItOtherwise() {
    SegmentOptions payload = SegmentOptions.STANDARD.with(Joining.PAYLOAD);
    links =
        new SendingLinks(
            List.of(
                near.sending("+44"),
                new SendingLink(far, List.of(""), 1, payload, Optional.empty())));
    near.answering(GONE, GONE, GONE);
    OutboundSms text = text("+447400123456", "x".repeat(400));
    assertThatThrownBy(() -> write(text)).hasRootCauseInstanceOf(Unavailable.class);

    near.down();
    write(text);

    assertThat(far.submitted).hasSize(1);
    assertThat(far.submitted.get(0).parameters()).containsOnlyKeys(0x0424);
    assertThat(kept().state()).isEqualTo(TextState.SENT);
  }

  @Test
  void aTextThatWaitsMovesToALinkThatIsAddedMeanwhile() {
    links = new SendingLinks(List.of(near.down().sending("+44")));
    CompletableFuture<OutboundSms> written = begin(text("+447400123456", "hello"));
    await().pollDelay(Duration.ofMillis(300)).until(() -> !written.isDone());

    links.become(List.of(near.sending("+44"), far.sending("")));

    await().until(written::isDone);
    assertThat(far.submitted).hasSize(1);
  }

  @Test
  void aTextComesFromTheSourceOfItsLink() {
    SmscAddress name = new SmscAddress(5, 0, "Gateway");
    links =
        new SendingLinks(
            List.of(
                new SendingLink(near, List.of(""), 1, SegmentOptions.STANDARD, Optional.of(name))));

    write(text("+447400123456", "hello"));

    assertThat(near.submitted.get(0).source()).isEqualTo(name);
  }

  @Test
  void aTextToANumberThatNoLinkServesIsRejected() {
    links = new SendingLinks(List.of(near.sending("+44")));

    assertThatThrownBy(() -> write(text("+33612345678", "hello")))
        .hasRootCauseInstanceOf(Rejected.class)
        .hasStackTraceContaining("no link serves");
  }
}
