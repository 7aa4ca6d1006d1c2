package org.skypesms.message;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names lanes of the broker by what must stay in order, without showing it. Stateless. */
public final class LaneName {

  private static final int OCTETS = 8;

  private LaneName() {}

  /**
   * The lane of a phone: the first 16 hexadecimal digits of the SHA-256 of its number. Two phones
   * that should ever share a lane wait for each other, nothing more.
   *
   * @param phone in E.164 form with its plus sign where it has one
   */
  public static String of(String phone) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(phone.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, OCTETS);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
