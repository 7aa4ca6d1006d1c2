package org.skypesms.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skypesms.message.Half;
import org.skypesms.server.config.Bind;
import org.skypesms.server.config.Configuration;
import org.skypesms.server.config.Key;
import org.skypesms.server.config.LinkKeys;
import org.skypesms.server.config.LinkReadingKeys;
import org.skypesms.server.config.LinkSendingKeys;
import org.skypesms.server.config.LinkTlsKeys;
import org.skypesms.server.config.Places;
import org.skypesms.server.config.Rules;
import org.skypesms.server.config.SmscAddressOfLink;
import org.skypesms.smpp.BindMode;
import org.skypesms.smpp.Credentials;
import org.skypesms.smpp.Flow;
import org.skypesms.smpp.LinkSettings;
import org.skypesms.smpp.LinkTimes;
import org.skypesms.smpp.SubmitFields;
import org.skypesms.smpp.TlsIdentity;
import org.skypesms.smpp.TlsSettings;
import org.skypesms.sms.SegmentOptions;
import org.skypesms.sms.alphabet.Alphabet;

/** From the configuration to what each link is to be. */
final class LinkPlans {

  private static final String THE_ONE = "smsc";

  private final Configuration configuration;

  private LinkPlans(Configuration configuration) {
    this.configuration = configuration;
  }

  /** The named links, or the one link of a configuration that names none. */
  static List<LinkPlan> of(Configuration configuration) {
    LinkPlans plans = new LinkPlans(configuration);
    List<String> names = configuration.get(Places.LINKS);
    return names.isEmpty()
        ? List.of(plans.theOne())
        : names.stream().map(LinkKeys::new).map(plans::named).toList();
  }

  private LinkPlan theOne() {
    SmscAddressOfLink smsc = configuration.get(Places.SMSC_URL);
    Credentials who = Credentials.ofFile(smsc.systemId(), file(Places.SMSC_PASSWORD_FILE), "");
    Optional<Bind> bind = configuration.get(Places.SMSC_BIND);
    return new LinkPlan(
        settings(THE_ONE, smsc, bind, who),
        here(bind),
        List.of(""),
        1,
        SegmentOptions.STANDARD,
        Optional.empty(),
        LinkReading.STANDARD);
  }

  private LinkPlan named(LinkKeys keys) {
    LinkSendingKeys sending = keys.sending();
    SmscAddressOfLink smsc = configuration.get(keys.url());
    Credentials who =
        Credentials.ofFile(
                smsc.systemId(), file(keys.passwordFile()), configuration.get(keys.systemType()))
            .withAddressRange(configuration.get(keys.addressRange()));
    Optional<Bind> bind = configuration.get(keys.bind());
    LinkSettings usual = settings(keys.link(), smsc, bind, who);
    LinkSettings settings = usual.with(flow(usual.flow(), sending)).with(submits(sending));
    return new LinkPlan(
        tls(keys.tls()).map(settings::with).orElse(settings),
        here(bind),
        configuration.get(sending.prefixes()),
        configuration.get(sending.weight()),
        cutting(sending),
        configuration.get(sending.source()),
        reading(keys));
  }

  private Flow flow(Flow usual, LinkSendingKeys sending) {
    return usual
        .withWindow(configuration.get(sending.window()).orElse(usual.window()))
        .withRate(configuration.get(sending.rate()).orElse(usual.rate()));
  }

  private SegmentOptions cutting(LinkSendingKeys sending) {
    SegmentOptions cutting =
        SegmentOptions.STANDARD
            .with(configuration.get(sending.alphabet()))
            .with(configuration.get(sending.nationalLanguages()))
            .with(configuration.get(sending.concatenation()));
    return configuration.get(sending.ucs2()) ? cutting : cutting.withoutUcs2();
  }

  private LinkReading reading(LinkKeys keys) {
    LinkReadingKeys reading = keys.reading();
    return new LinkReading(
        configuration.get(reading.alphabet()).orElseGet(() -> likeSent(keys)),
        configuration.get(reading.receiptIds()));
  }

  /** What is sent as UCS-2 says nothing about data_coding 0. */
  private Alphabet likeSent(LinkKeys keys) {
    Alphabet sent = configuration.get(keys.sending().alphabet());
    return sent == Alphabet.UCS2 ? Alphabet.GSM : sent;
  }

  private Bind usual() {
    return configuration.half() == Half.SKYPE_TO_SMS ? Bind.TRANSMITTER : Bind.RECEIVER;
  }

  /** A bind in one direction is that of one half only. */
  private boolean here(Optional<Bind> bind) {
    return bind.isEmpty() || bind.get() == Bind.TRANSCEIVER || bind.get() == usual();
  }

  private Optional<TlsSettings> tls(LinkTlsKeys keys) {
    if (!configuration.get(keys.tls())) {
      return Optional.empty();
    }
    Optional<TlsIdentity> identity =
        configuration
            .get(keys.certificate())
            .map(
                certificate ->
                    new TlsIdentity(
                        certificate,
                        configuration.get(keys.certificateKey()),
                        configuration.get(keys.password())));
    return Optional.of(
        new TlsSettings(
            configuration.get(keys.authorities()), identity, configuration.get(keys.hostCheck())));
  }

  private SubmitFields submits(LinkSendingKeys sending) {
    return new SubmitFields(
        configuration.get(sending.serviceType()),
        configuration.get(sending.validity()).or(() -> configuration.get(Rules.VALIDITY)),
        configuration.get(sending.parameters()));
  }

  private LinkSettings settings(
      String name, SmscAddressOfLink smsc, Optional<Bind> bind, Credentials who) {
    BindMode mode = BindMode.valueOf(bind.orElse(usual()).name());
    return LinkSettings.standard(name, smsc.host(), smsc.port(), mode, who)
        .with(new Flow(configuration.get(Rules.WINDOW), configuration.get(Rules.SENDING_RATE)))
        .with(new SubmitFields("", configuration.get(Rules.VALIDITY), Map.of()))
        .with(LinkTimes.standard().withResponse(configuration.get(Rules.SMSC_RESPONSE_TIMEOUT)));
  }

  /** The file of a secret that a link cannot do without; it is readable. */
  private Path file(Key<Optional<Path>> key) {
    Path file = configuration.get(key).orElseThrow(() -> Settings.needed(key, ""));
    configuration.secret(key);
    return file;
  }
}
