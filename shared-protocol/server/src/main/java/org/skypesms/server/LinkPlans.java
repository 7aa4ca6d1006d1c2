package org.skypesms.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.Half;
import org.skypesms.server.config.Bind;
import org.skypesms.server.config.Configuration;
import org.skypesms.server.config.Key;
import org.skypesms.server.config.LinkKeys;
import org.skypesms.server.config.LinkSendingKeys;
import org.skypesms.server.config.LinkTlsKeys;
import org.skypesms.server.config.Places;
import org.skypesms.server.config.Rules;
import org.skypesms.server.config.SmscAddressOfLink;
import org.skypesms.smpp.BindMode;
import org.skypesms.smpp.Credentials;
import org.skypesms.smpp.LinkSettings;
import org.skypesms.smpp.LinkTimes;
import org.skypesms.smpp.SubmitFields;
import org.skypesms.smpp.TlsIdentity;
import org.skypesms.smpp.TlsSettings;
import org.skypesms.sms.SegmentOptions;

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
    LinkSettings settings = settings(THE_ONE, smsc, configuration.get(Places.SMSC_BIND), who);
    return new LinkPlan(settings, List.of(""), 1, SegmentOptions.STANDARD);
  }

  private LinkPlan named(LinkKeys keys) {
    LinkSendingKeys sending = keys.sending();
    SmscAddressOfLink smsc = configuration.get(keys.url());
    Credentials who =
        Credentials.ofFile(
                smsc.systemId(), file(keys.passwordFile()), configuration.get(keys.systemType()))
            .withAddressRange(configuration.get(keys.addressRange()));
    LinkSettings usual = settings(keys.link(), smsc, configuration.get(keys.bind()), who);
    LinkSettings settings =
        usual
            .withWindow(configuration.get(sending.window()).orElse(usual.window()))
            .withRate(configuration.get(sending.rate()).orElse(usual.rate()))
            .withSubmits(submits(sending));
    return new LinkPlan(
        tls(keys.tls()).map(settings::withTls).orElse(settings),
        configuration.get(sending.prefixes()),
        configuration.get(sending.weight()),
        SegmentOptions.STANDARD
            .with(configuration.get(sending.alphabet()))
            .with(configuration.get(sending.nationalLanguages()))
            .with(configuration.get(sending.concatenation())));
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
        configuration.get(sending.validity()),
        configuration.get(sending.parameters()));
  }

  private LinkSettings settings(
      String name, SmscAddressOfLink smsc, Optional<Bind> bind, Credentials who) {
    Bind usual = configuration.half() == Half.SKYPE_TO_SMS ? Bind.TRANSMITTER : Bind.RECEIVER;
    BindMode mode = BindMode.valueOf(bind.orElse(usual).name());
    return LinkSettings.standard(name, smsc.host(), smsc.port(), mode, who)
        .withWindow(configuration.get(Rules.WINDOW))
        .withRate(configuration.get(Rules.SENDING_RATE))
        .withTimes(
            LinkTimes.standard().withResponse(configuration.get(Rules.SMSC_RESPONSE_TIMEOUT)));
  }

  /** The file of a secret that a link cannot do without; it is readable. */
  private Path file(Key<Optional<Path>> key) {
    Path file = configuration.get(key).orElseThrow(() -> Settings.needed(key, ""));
    configuration.secret(key);
    return file;
  }
}
