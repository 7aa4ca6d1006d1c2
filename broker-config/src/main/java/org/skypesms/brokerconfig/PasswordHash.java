package org.skypesms.brokerconfig;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The one-way form in which Artemis keeps passwords: {@code ENC(iterations:salt:hash)}, PBKDF2 with
 * HMAC-SHA1 (Artemis user manual, "Masking Passwords", as {@code artemis mask --hash} writes it).
 * Stateless.
 */
final class PasswordHash {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_OCTETS = 32;
  private static final int HASH_BITS = 512;
  // The passwords are random, 192 bits each; more rounds would only slow the halves' logins down.
  private static final int ITERATIONS = 1024;

  private PasswordHash() {}

  static String of(String password) {
    byte[] salt = new byte[SALT_OCTETS];
    RANDOM.nextBytes(salt);
    HexFormat hex = HexFormat.of().withUpperCase();
    String hash = hex.formatHex(hash(password, salt));
    return "ENC(" + ITERATIONS + ":" + hex.formatHex(salt) + ":" + hash + ")";
  }

  private static byte[] hash(String password, byte[] salt) {
    PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA1").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no PBKDF2WithHmacSHA1", e);
    }
  }
}
