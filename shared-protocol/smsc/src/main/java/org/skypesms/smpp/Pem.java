package org.skypesms.smpp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads certificates and keys from files (RFC 7468, RFC 7292). What is wrong with a file is told as
 * {@link TlsRefused}, by its name and never by its content.
 */
final class Pem {

  private static final Pattern KEY =
      Pattern.compile("-----BEGIN PRIVATE KEY-----([^-]+)-----END PRIVATE KEY-----");
  private static final List<String> ALGORITHMS = List.of("RSA", "EC", "EdDSA");

  private Pem() {}

  /** One certificate or more, in their order. */
  static List<Certificate> certificates(Path file) throws TlsRefused {
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      List<Certificate> certificates =
          List.copyOf(factory.generateCertificates(new ByteArrayInputStream(octets(file))));
      if (!certificates.isEmpty()) {
        return certificates;
      }
      throw bad(file, "no certificates in PEM", null);
    } catch (GeneralSecurityException unreadable) {
      throw bad(file, "no certificates in PEM", unreadable);
    }
  }

  /** The key. */
  static PrivateKey key(Path file) throws TlsRefused {
    Matcher key = KEY.matcher(new String(octets(file), StandardCharsets.US_ASCII));
    if (!key.find()) {
      throw bad(file, "no unencrypted PKCS #8 key in PEM (BEGIN PRIVATE KEY)", null);
    }
    try {
      PKCS8EncodedKeySpec encoded =
          new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(key.group(1)));
      return ALGORITHMS.stream()
          .map(algorithm -> key(algorithm, encoded))
          .flatMap(Optional::stream)
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("neither RSA nor EC nor EdDSA"));
    } catch (IllegalArgumentException unreadable) {
      throw bad(file, "no key of a known kind", unreadable);
    }
  }

  private static Optional<PrivateKey> key(String algorithm, PKCS8EncodedKeySpec encoded) {
    try {
      return Optional.of(KeyFactory.getInstance(algorithm).generatePrivate(encoded));
    } catch (GeneralSecurityException another) {
      return Optional.empty();
    }
  }

  /** Key and certificates in one file. */
  static KeyStore pkcs12(Path file, char[] password) throws TlsRefused {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(new ByteArrayInputStream(octets(file)), password);
      return store;
    } catch (TlsRefused unreadable) {
      throw unreadable;
    } catch (IOException | GeneralSecurityException unusable) {
      throw bad(file, "no PKCS #12 that its password opens", unusable);
    }
  }

  /** What a password file holds, without its line end; empty when there is none. */
  static char[] password(Optional<Path> file) throws TlsRefused {
    return file.isEmpty()
        ? new char[0]
        : new String(octets(file.get()), StandardCharsets.UTF_8).stripTrailing().toCharArray();
  }

  private static byte[] octets(Path file) throws TlsRefused {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw TlsRefused.ofFile("the file " + file.getFileName() + " cannot be read", unreadable);
    }
  }

  private static TlsRefused bad(Path file, String what, Throwable cause) {
    return TlsRefused.ofFile("the file " + file.getFileName() + " has " + what, cause);
  }
}
