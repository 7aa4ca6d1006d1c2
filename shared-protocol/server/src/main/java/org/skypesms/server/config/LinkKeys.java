package org.skypesms.server.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The keys of one named link; both halves know them, and by default each binds in its own way.
 *
 * @param link its name
 */
public record LinkKeys(String link) {

  /** The form of a name: short enough for status lines, and without doubt in a variable. */
  static final String NAME = "[a-z][a-z0-9]{0,15}";

  static final String PREFIX = "link.";

  /** The SMSC. */
  public Key<SmscAddressOfLink> url() {
    return key(
        "url", "", "smpp://system-id@host:port, without a password", "the SMSC", Forms::smsc);
  }

  /** Where the password at the SMSC is read. */
  public Key<Optional<Path>> passwordFile() {
    return key(
        "password-file", "", "a file", "where the password at the SMSC is read", Forms::file);
  }

  /** How the link is bound. */
  public Key<Optional<Bind>> bind() {
    return key(
        "bind",
        "",
        "transmitter, receiver or transceiver",
        "who binds it: skype-to-sms as transmitter, sms-to-skype as receiver, both as transceiver; empty: both, each in its way",
        written ->
            written.isEmpty() ? Optional.empty() : Optional.of(Forms.choice(Bind.class, written)));
  }

  /** What the SMSC knows the gateway as. */
  public Key<String> systemType() {
    return key(
        "system-type",
        "",
        "at most 12 characters of ASCII without blanks",
        "system_type of the bind",
        written -> Forms.matching("[!-~]{0,12}", written));
  }

  /** The numbers it serves. */
  public Key<String> addressRange() {
    return key(
        "address-range",
        "",
        "at most 40 characters of ASCII without blanks",
        "address_range of the bind",
        written -> Forms.matching("[!-~]{0,40}", written));
  }

  /** The keys that say how it sends. */
  public LinkSendingKeys sending() {
    return new LinkSendingKeys(link);
  }

  /** The keys that say how what it delivers is read. */
  public LinkReadingKeys reading() {
    return new LinkReadingKeys(link);
  }

  /** The keys that say how it is protected. */
  public LinkTlsKeys tls() {
    return new LinkTlsKeys(link);
  }

  /** Every key of the link, in the order of the table. */
  public List<Key<?>> all() {
    List<Key<?>> binding = List.of(url(), passwordFile(), bind(), systemType(), addressRange());
    return Stream.of(binding, tls().all(), sending().all(), reading().all())
        .<Key<?>>flatMap(List::stream)
        .toList();
  }

  private <T> Key<T> key(
      String name, String fallback, String expected, String purpose, Function<String, T> parse) {
    return new Key<>(PREFIX + link + "." + name, fallback, expected, purpose, parse);
  }
}
