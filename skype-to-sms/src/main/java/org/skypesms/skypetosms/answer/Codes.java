package org.skypesms.skypetosms.answer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.skypesms.message.PhoneNumber;

/**
 * Codes of six digits that prove that somebody reads a phone's texts. What is kept of one is a
 * salted digest; that hides it from a passing look and not from a search through all, so it is good
 * for ten minutes only. Safe for use by any thread.
 */
final class Codes {

  private static final int ALL = 1_000_000;
  private static final int SALT = 16;

  private final SecureRandom random = new SecureRandom();

  /** A new code. */
  String code() {
    return String.format("%06d", random.nextInt(ALL));
  }

  /** What is kept of a code for a phone. */
  String digest(PhoneNumber phone, String code) {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    return digest(HexFormat.of().formatHex(salt), phone, code);
  }

  /** Whether the digest is of this code for this phone. */
  static boolean matches(String digest, PhoneNumber phone, String code) {
    String salt = digest.substring(0, Math.min(2 * SALT, digest.length()));
    return MessageDigest.isEqual(octets(digest(salt, phone, code)), octets(digest));
  }

  private static String digest(String salt, PhoneNumber phone, String code) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(octets(salt + " " + phone.value() + " " + code));
      return salt + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }

  private static byte[] octets(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
