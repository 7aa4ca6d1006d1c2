package org.skypesms.state.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Keys that come from outside and may be of any length. An index entry of PostgreSQL has at most
 * 2,704 octets, so a long key is cut and completed by its digest; a key that is short already stays
 * as it is.
 */
final class Keys {

  private static final int LONGEST = 300;
  private static final int KEPT = 200;

  private Keys() {}

  static String shortened(String key) {
    return key.length() <= LONGEST ? key : key.substring(0, KEPT) + "#" + digest(Escape.in(key));
  }

  private static String digest(String key) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
