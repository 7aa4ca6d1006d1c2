package org.skypesms.brokerconfig;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;

/** The passwords of a data directory: made once, at the first start, and kept. Stateless. */
final class Passwords {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int OCTETS = 24;

  private Passwords() {}

  /** Reads the password of every user, making those that are missing. */
  static Map<BrokerUser, String> of(Path data) throws IOException {
    Map<BrokerUser, String> passwords = new EnumMap<>(BrokerUser.class);
    for (BrokerUser user : BrokerUser.values()) {
      passwords.put(user, password(user.passwordFile(data)));
    }
    return passwords;
  }

  /** Reads the password by which the brokers of a pair know each other, or makes it. */
  static String ofPair(Path data) throws IOException {
    return password(data.resolve("secrets").resolve("pair.password"));
  }

  private static String password(Path file) throws IOException {
    if (!Files.exists(file)) {
      PrivateFiles.makeDirectory(file.getParent());
      PrivateFiles.write(file, fresh() + "\n", "r--------");
    }
    String password = Files.readString(file).strip();
    if (password.isEmpty()) {
      throw new IOException("the password file " + file + " is empty");
    }
    return password;
  }

  private static String fresh() {
    byte[] octets = new byte[OCTETS];
    RANDOM.nextBytes(octets);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
  }
}
