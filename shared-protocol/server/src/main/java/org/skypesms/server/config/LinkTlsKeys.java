package org.skypesms.server.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The keys that say how a named link is protected.
 *
 * @param link its name
 */
public record LinkTlsKeys(String link) {

  /** Whether TLS is spoken. */
  public Key<Boolean> tls() {
    return key("tls", "off", "on or off", "speak TLS 1.3 or 1.2 to the SMSC", Forms::onOff);
  }

  /** Who may vouch for the SMSC. */
  public Key<Optional<Path>> authorities() {
    return file("tls-ca-file", "PEM certificates that may vouch for the SMSC; empty: Java's own");
  }

  /** The gateway's certificate. */
  public Key<Optional<Path>> certificate() {
    return file("tls-certificate-file", "the gateway's certificate in PEM, or PKCS #12 with key");
  }

  /** The key of the gateway's certificate. */
  public Key<Optional<Path>> certificateKey() {
    return file("tls-key-file", "the certificate's key in PEM; empty: the certificate is PKCS #12");
  }

  /** Where the password of the PKCS #12 file is read. */
  public Key<Optional<Path>> password() {
    return file("tls-password-file", "where the password of the PKCS #12 file is read");
  }

  /** Whether the name of the host is checked. */
  public Key<Boolean> hostCheck() {
    return key(
        "tls-host-check",
        "on",
        "on or off",
        "the SMSC's certificate must name its host",
        Forms::onOff);
  }

  List<Key<?>> all() {
    return List.of(tls(), authorities(), certificate(), certificateKey(), password(), hostCheck());
  }

  private Key<Optional<Path>> file(String name, String purpose) {
    return key(name, "", "a file, or nothing", purpose, Forms::file);
  }

  private <T> Key<T> key(
      String name, String fallback, String expected, String purpose, Function<String, T> parse) {
    return new Key<>(LinkKeys.PREFIX + link + "." + name, fallback, expected, purpose, parse);
  }
}
