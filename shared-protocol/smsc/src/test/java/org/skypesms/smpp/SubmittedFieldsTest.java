package org.skypesms.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cloudhopper.smpp.pdu.SubmitSm;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.skypesms.message.Octets;

/** What a link adds to each part, as another vendor's SMSC reads it. */
class SubmittedFieldsTest extends OnPeerSmsc {

  private void start(SubmitFields fields) {
    start(settings().with(fields));
  }

  private SubmitSm submit(Map<Integer, Octets> parameters) throws Exception {
    Submission plain = Fixtures.part("hello");
    Submission part =
        new Submission(plain.source(), plain.destination(), 0, 0, plain.octets(), true, parameters);
    Fixtures.await(
        link.slot().thenCompose(slot -> slot.submit(part).whenComplete((o, f) -> slot.release())));
    return smsc.submits.get(0);
  }

  @Test
  void theFieldsOfTheLinkAreInEveryPart() throws Exception {
    start(
        new SubmitFields(
            "CMT",
            Optional.of(Duration.ofHours(50).plusSeconds(1)),
            Map.of(0x1400, Octets.ofHex("0102"))));

    SubmitSm submit = submit(Map.of());

    assertThat(submit.getServiceType()).isEqualTo("CMT");
    assertThat(submit.getValidityPeriod()).isEqualTo("000002020001000R");
    assertThat(submit.getOptionalParameter((short) 0x1400).getValue()).containsExactly(1, 2);
  }

  @Test
  void theParametersOfThePartCountBeforeThoseOfTheLink() throws Exception {
    start(new SubmitFields("", Optional.empty(), Map.of(0x020C, Octets.ofHex("0000"))));

    SubmitSm submit = submit(Map.of(0x020C, Octets.ofHex("1234"), 0x020E, Octets.ofHex("02")));

    assertThat(submit.getValidityPeriod()).isNullOrEmpty();
    assertThat(submit.getOptionalParameter((short) 0x020C).getValue()).containsExactly(0x12, 0x34);
    assertThat(submit.getOptionalParameters()).hasSize(2);
  }

  @Test
  void aLinkTakesTextsWhileItsSmscTakesThem() throws Exception {
    start(SubmitFields.none());
    await().until(link::takesTexts);

    smsc.status = submit -> 0x64;
    for (int i = 0; i < 3; i++) {
      Fixtures.await(Fixtures.submit(link, "hello"));
    }
    assertThat(link.takesTexts()).isFalse();

    smsc.status = submit -> 0;
    Fixtures.await(Fixtures.submit(link, "hello"));
    assertThat(link.takesTexts()).isTrue();
  }

  @Test
  void whoGivesUpWaitingHoldsNoPlace() throws Exception {
    link = Fixtures.link(Fixtures.settings(smsc.port(), BindMode.TRANSMITTER));
    CompletableFuture<Link.Slot> first = link.slot().toCompletableFuture();
    CompletableFuture<Link.Slot> second = link.slot().toCompletableFuture();

    first.cancel(false);

    assertThat(link.status().waiting()).isEqualTo(1);
    link.start();
    Fixtures.await(second).release();
    assertThat(Fixtures.await(Fixtures.submit(link, "hello")))
        .isInstanceOf(SubmitOutcome.Accepted.class);
  }
}
