package org.skypesms.lab.skype.bus;

import java.nio.charset.StandardCharsets;

/** Escaping of values in D-Bus addresses (D-Bus specification, "Server Addresses"). Stateless. */
public final class AddressText {
  private AddressText() {}

  /** The value with every octet outside {@code [-0-9A-Za-z_/.*]} written as %XX. */
  public static String escape(String value) {
    StringBuilder escaped = new StringBuilder();
    for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          octet > 0 && (Character.isLetterOrDigit(octet) || "-_/.*".indexOf(octet) >= 0);
      escaped.append(plain ? String.valueOf((char) octet) : String.format("%%%02x", octet & 0xff));
    }
    return escaped.toString();
  }
}
