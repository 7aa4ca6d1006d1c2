package org.skypesms.lab.skype.network;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Chat ids as the reference has them (section 5.2); equal input gives equal ids. Stateless. */
final class ChatIds {
  private ChatIds() {}

  static String dialog(Account creator, Account partner, int generation) {
    String a = Account.key(creator.name());
    String b = Account.key(partner.name());
    String pair = a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
    String unique = generation == 0 ? pair : pair + " " + generation;
    return "#" + creator + "/$" + partner + ";" + digest(unique);
  }

  static String multiChat(Account creator, long number) {
    return "#" + creator + "/$" + digest(creator + " " + number);
  }

  private static String digest(String text) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
