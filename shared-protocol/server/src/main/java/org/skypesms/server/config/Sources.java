package org.skypesms.server.config;

import org.skypesms.message.PhoneNumber;
import org.skypesms.message.SmscAddress;

/** Source addresses as they are written in the configuration (SMPP 3.4, sections 5.2.5, 5.2.6). */
final class Sources {

  static final String FORM =
      "a number as in +447400000001, a short code of 3 to 8 digits, or a name of 1 to 11 characters with a letter";

  private static final int NETWORK_SPECIFIC = 3;
  private static final int ALPHANUMERIC = 5;

  private Sources() {}

  static SmscAddress read(String written) {
    if (written.startsWith("+")) {
      return SmscAddress.of(new PhoneNumber(written));
    }
    if (written.matches("[0-9]{3,8}")) {
      return new SmscAddress(NETWORK_SPECIFIC, 0, written);
    }
    return new SmscAddress(
        ALPHANUMERIC, 0, Forms.matching("(?=.*[A-Za-z])[A-Za-z0-9 &'()*+./:_-]{1,11}", written));
  }
}
