package org.skypesms.lab.skype.bus;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Text written as hexadecimal octets, as the authentication lines carry it. Stateless. */
final class Hex {
  private Hex() {}

  static String text(String hex) {
    return new String(HexFormat.of().parseHex(hex), StandardCharsets.US_ASCII);
  }
}
