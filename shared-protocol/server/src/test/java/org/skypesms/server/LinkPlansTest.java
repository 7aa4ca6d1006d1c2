package org.skypesms.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.message.Half;
import org.skypesms.message.SmscAddress;
import org.skypesms.server.config.Configuration;
import org.skypesms.server.config.ConfigurationProblem;
import org.skypesms.smpp.BindMode;
import org.skypesms.smpp.TlsIdentity;
import org.skypesms.smpp.TlsSettings;
import org.skypesms.sms.Joining;
import org.skypesms.sms.SegmentOptions;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.alphabet.NationalLanguage;
import org.skypesms.sms.receipt.MessageIdForms;

/** From the configuration to links. */
class LinkPlansTest {

  @TempDir Path folder;

  private List<LinkPlan> plans(Half half, String... lines) throws IOException {
    Files.writeString(folder.resolve("password"), "secret\n");
    String written = String.join("\n", lines).replace("PASSWORD", folder + "/password");
    Path file = Files.writeString(folder.resolve("half.properties"), written);
    return Settings.links(Configuration.load(half, Optional.of(file), Map.of()));
  }

  @Test
  void withoutNamesThereIsOneLinkForAllNumbers() throws IOException {
    List<LinkPlan> plans =
        plans(
            Half.SMS_TO_SKYPE,
            "smsc.url=smpp://me@host:2776",
            "smsc.password-file=PASSWORD",
            "window=7");

    assertThat(plans).hasSize(1);
    LinkPlan plan = plans.get(0);
    assertThat(plan.prefixes()).containsExactly("");
    assertThat(plan.cutting()).isEqualTo(SegmentOptions.STANDARD);
    assertThat(plan.settings().name()).isEqualTo("smsc");
    assertThat(plan.settings().peer().port()).isEqualTo(2776);
    assertThat(plan.settings().mode()).isEqualTo(BindMode.RECEIVER);
    assertThat(plan.settings().flow().window()).isEqualTo(7);
  }

  @Test
  void eachNamedLinkIsAsItsKeysSayAndElseAsAllLinks() throws IOException {
    List<LinkPlan> plans =
        plans(
            Half.SKYPE_TO_SMS,
            "window=7",
            "validity=2h",
            "sending-rate=100",
            "links=a,b",
            "link.a.url=smpp://me@one:2775",
            "link.a.password-file=PASSWORD",
            "link.a.system-type=VMA",
            "link.a.address-range=^4474",
            "link.a.window=20",
            "link.a.alphabet=latin-1",
            "link.a.concatenation=sar",
            "link.a.validity=1d",
            "link.b.url=smpp://me@two:2775",
            "link.b.password-file=PASSWORD",
            "link.b.bind=transceiver",
            "link.b.national-languages=turkish, spanish",
            "link.b.rate=5",
            "link.b.weight=3");

    LinkPlan one = plans.get(0);
    LinkPlan two = plans.get(1);
    assertThat(one.settings().credentials().systemType()).isEqualTo("VMA");
    assertThat(one.settings().credentials().addressRange()).isEqualTo("^4474");
    assertThat(one.settings().flow().window()).isEqualTo(20);
    assertThat(one.settings().flow().rate()).isEqualTo(100);
    assertThat(one.settings().mode()).isEqualTo(BindMode.TRANSMITTER);
    assertThat(one.settings().submits().validity()).contains(Duration.ofDays(1));
    assertThat(two.settings().submits().validity()).contains(Duration.ofHours(2));
    assertThat(one.cutting().alphabet()).isEqualTo(Alphabet.LATIN_1);
    assertThat(one.cutting().joining()).isEqualTo(Joining.SAR);
    assertThat(two.settings().flow().window()).isEqualTo(7);
    assertThat(two.settings().flow().rate()).isEqualTo(5);
    assertThat(two.settings().mode()).isEqualTo(BindMode.TRANSCEIVER);
    assertThat(two.weight()).isEqualTo(3);
    assertThat(one.cutting().languages()).isEmpty();
    assertThat(two.cutting().languages())
        .containsExactly(NationalLanguage.TURKISH, NationalLanguage.SPANISH);
  }

  @Test
  void aBindInOneDirectionIsThatOfOneHalfOnly() throws IOException {
    String[] lines = {
      "links=out,in,both",
      "link.out.url=smpp://me@one:2775",
      "link.out.password-file=PASSWORD",
      "link.out.bind=transmitter",
      "link.in.url=smpp://me@two:2775",
      "link.in.password-file=PASSWORD",
      "link.in.bind=receiver",
      "link.both.url=smpp://me@three:2775",
      "link.both.password-file=PASSWORD",
      "link.both.bind=transceiver"
    };

    assertThat(plans(Half.SKYPE_TO_SMS, lines))
        .extracting(LinkPlan::here)
        .containsExactly(true, false, true);
    assertThat(plans(Half.SMS_TO_SKYPE, lines))
        .extracting(LinkPlan::here)
        .containsExactly(false, true, true);
  }

  @Test
  void whatALinkDeliversIsReadAsItsKeysSay() throws IOException {
    List<LinkPlan> plans =
        plans(
            Half.SMS_TO_SKYPE,
            "links=a,b",
            "link.a.url=smpp://me@one:2775",
            "link.a.password-file=PASSWORD",
            "link.a.alphabet=latin-1",
            "link.a.ucs2=off",
            "link.a.source=Gateway",
            "link.b.url=smpp://me@two:2775",
            "link.b.password-file=PASSWORD",
            "link.b.alphabet=ucs2",
            "link.b.receipt-ids=decimal");

    assertThat(plans.get(0).reading())
        .isEqualTo(new LinkReading(Alphabet.LATIN_1, Optional.empty()));
    assertThat(plans.get(0).cutting().ucs2()).isFalse();
    assertThat(plans.get(0).source()).contains(new SmscAddress(5, 0, "Gateway"));
    assertThat(plans.get(1).reading())
        .isEqualTo(new LinkReading(Alphabet.GSM, Optional.of(MessageIdForms.Form.DECIMAL_TO_HEX)));
    assertThat(plans.get(1).source()).isEmpty();
  }

  @Test
  void aNamedLinkWithoutItsPasswordFileIsFatal() {
    assertThatThrownBy(() -> plans(Half.SKYPE_TO_SMS, "links=a", "link.a.url=smpp://me@one:2775"))
        .isInstanceOf(ConfigurationProblem.class)
        .hasMessageContaining("link.a.password-file= is not valid; expected a file");
  }

  @Test
  void aNamedLinkIsProtectedAsItsKeysSay() throws IOException {
    List<LinkPlan> plans =
        plans(
            Half.SKYPE_TO_SMS,
            "links=a,b",
            "link.a.url=smpp://me@one:2775",
            "link.a.password-file=PASSWORD",
            "link.a.tls=on",
            "link.a.tls-ca-file=ca.pem",
            "link.a.tls-certificate-file=us.p12",
            "link.a.tls-password-file=us.password",
            "link.b.url=smpp://me@two:2775",
            "link.b.password-file=PASSWORD",
            "link.b.tls-ca-file=ca.pem");

    TlsSettings tls = plans.get(0).settings().peer().tls().orElseThrow();
    assertThat(tls.authorities()).contains(Path.of("ca.pem"));
    assertThat(tls.hostCheck()).isTrue();
    assertThat(tls.identity())
        .contains(
            new TlsIdentity(
                Path.of("us.p12"), Optional.empty(), Optional.of(Path.of("us.password"))));
    assertThat(plans.get(1).settings().peer().tls()).isEmpty();
  }
}
