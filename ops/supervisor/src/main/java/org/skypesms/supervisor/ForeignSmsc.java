package org.skypesms.supervisor;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skypesms.server.config.Keys;

/**
 * An SMSC that is used in place of the simulated one.
 *
 * @param url where it is, without the password: {@code smpp://system-id@host:port}
 * @param password of the binds, decoded
 */
record ForeignSmsc(String url, String password) {

  private static final Pattern FORM =
      Pattern.compile("smpp://([^:@/]+):(.*)@(\\[[0-9A-Fa-f:.]+]|[^@:/\\[\\]]+):([0-9]{1,5})");

  /**
   * Reads {@code smpp://system-id:password@host:port}; system id and password may be
   * percent-encoded.
   *
   * @throws IllegalArgumentException with a sentence that does not repeat the password
   */
  static ForeignSmsc parse(String written) {
    Matcher form = FORM.matcher(written);
    if (!form.matches()) {
      throw wrong();
    }
    String url = "smpp://" + form.group(1) + "@" + form.group(3) + ":" + form.group(4);
    String password = decoded(form.group(2));
    if (Keys.problem("smsc.url", url).isPresent() || !password.matches("\\P{Cntrl}*")) {
      throw wrong();
    }
    return new ForeignSmsc(url, password);
  }

  private static String decoded(String written) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    Matcher piece = Pattern.compile("%(\\p{XDigit}{2})|([^%]+)|(.)").matcher(written);
    while (piece.find()) {
      if (piece.group(3) != null) {
        throw wrong();
      }
      if (piece.group(1) != null) {
        octets.write(Integer.parseInt(piece.group(1), 16));
      } else {
        octets.writeBytes(piece.group(2).getBytes(StandardCharsets.UTF_8));
      }
    }
    return octets.toString(StandardCharsets.UTF_8);
  }

  private static IllegalArgumentException wrong() {
    return new IllegalArgumentException(
        "--smsc must be smpp://system-id:password@host:port, with special characters as %XX");
  }

  @Override
  public String toString() {
    return url;
  }
}
