package org.skypesms.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skypesms.message.Octets;
import org.skypesms.message.SmscAddress;
import org.skypesms.sms.Joining;

/** The keys of named links. */
class LinkKeysTest {

  private static final LinkSendingKeys A = new LinkKeys("a").sending();

  @Test
  void aNamedLinkHasKeysOfItsOwnInFileAndEnvironment() {
    Configuration configuration =
        Written.load(
            Map.of(
                "GATEWAY_LINKS", "a,b2",
                "GATEWAY_LINK_A_URL", "smpp://me@one:2775",
                "GATEWAY_LINK_A_VALIDITY", "2d",
                "GATEWAY_LINK_A_CONCATENATION", "udh16",
                "GATEWAY_LINK_A_PARAMETERS", "1400=0102,1401=",
                "GATEWAY_LINK_B2_URL", "smpp://me@two:2776",
                "GATEWAY_LINK_B2_PREFIXES", "+44, +4915"));

    assertThat(configuration.get(A.validity())).contains(Duration.ofDays(2));
    assertThat(configuration.get(A.concatenation())).isEqualTo(Joining.UDH_16_BIT);
    assertThat(configuration.get(A.parameters()))
        .isEqualTo(Map.of(0x1400, Octets.ofHex("0102"), 0x1401, Octets.none()));
    assertThat(configuration.get(A.prefixes())).containsExactly("");
    assertThat(configuration.get(new LinkKeys("b2").sending().prefixes()))
        .containsExactly("+44", "+4915");
    assertThat(configuration.all()).containsEntry("link.b2.url", "smpp://me@two:2776");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "links|A",
        "links|a.b",
        "links|north-west",
        "link.a.url|''",
        "link.a.url|smpp://host:1",
        "link.a.bind|both",
        "link.a.system-type|thirteen-long",
        "link.a.prefixes|44",
        "link.a.prefixes|''",
        "link.a.prefixes|+0",
        "link.a.weight|-1",
        "link.a.rate|fast",
        "link.a.window|0",
        "link.a.alphabet|utf-8",
        "link.a.ucs2|no",
        "link.a.source|12",
        "link.a.source|Twelve chars",
        "link.a.source|+0",
        "link.a.receipt-ids|octal",
        "link.a.receiving-alphabet|utf-8",
        "link.a.national-languages|klingon",
        "link.a.concatenation|udh",
        "link.a.validity|100d",
        "link.a.validity|10ms",
        "link.a.parameters|1400",
        "link.a.parameters|1400=1",
        "link.a.service-type|toolong"
      })
  void aBadValueIsNamedWithItsKeyAndTheExpectedForm(String key, String value) {
    Written.assertRefused(key, value);
  }

  @ParameterizedTest
  @CsvSource({"+447400000009,1,1,447400000009", "88099,3,0,88099", "My Bank,5,0,My Bank"})
  void aSourceIsANumberAShortCodeOrAName(String written, int ton, int npi, String value) {
    assertThat(A.source().parse().apply(written)).contains(new SmscAddress(ton, npi, value));
  }

  @Test
  void aLinkWithoutItsUrlIsFatal() {
    assertThatThrownBy(() -> Written.load(Map.of("GATEWAY_LINKS", "a")))
        .isInstanceOf(ConfigurationProblem.class)
        .hasMessageContaining("link.a.url= is not valid; expected smpp://");
  }

  @Test
  void aKeyOfALinkThatIsNotNamedIsFatal() {
    Map<String, String> written =
        Map.of("links", "a", "link.a.url", "smpp://me@one:1", "link.b.weight", "2");

    assertThat(Configuration.problem(written))
        .hasValueSatisfying(
            line -> assertThat(line).contains("link.b.weight=2", "links=a", "expected"));
    assertThat(Keys.problem("link.a.colour", "red")).isPresent();
    assertThatThrownBy(() -> Written.load(Map.of("GATEWAY_LINK_A_COLOUR", "red")))
        .isInstanceOf(ConfigurationProblem.class)
        .hasMessageContaining("GATEWAY_LINK_A_COLOUR");
  }

  @Test
  void everyKeyOfALinkIsInTheTableAndHasAVariableOfItsOwn() {
    assertThat(Keys.table()).extracting(Key::name).contains("link.NAME.url", "link.NAME.weight");
    assertThat(new LinkKeys("a").all())
        .allSatisfy(
            key -> {
              assertThat(Keys.find(key.name())).isPresent();
              assertThat(Keys.ofVariable(key.variable()).map(Key::name)).contains(key.name());
            });
  }
}
