package org.skypesms.acceptance;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * A delivery as no honest peer sends it, from {@code hostile-deliveries.txt}.
 *
 * @param why what is odd about it
 * @param commandId that of {@code deliver_sm} or {@code data_sm}
 * @param body its octets
 * @param status the answer that it deserves
 * @param fate what is to become of it
 */
record HostileDelivery(String why, int commandId, byte[] body, int status, String fate) {

  static final int DELIVER_SM = 0x05;
  private static final int DATA_SM = 0x103;
  private static final String FILE = "hostile-deliveries.txt";

  static List<HostileDelivery> all() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                HostileDelivery.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> read(line.split(" \\| ")))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static HostileDelivery read(String... fields) {
    boolean data = fields[1].equals("data") || fields[1].equals("raw259");
    byte[] body = fields[1].startsWith("raw") ? octets(fields[9]) : body(data, fields);
    int status = Integer.decode(fields[11]);
    return new HostileDelivery(fields[0], data ? DATA_SM : DELIVER_SM, body, status, fields[12]);
  }

  private static byte[] body(boolean data, String... fields) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.write(0);
    address(body, fields[2], fields[3]);
    address(body, fields[4], fields[5]);
    body.writeBytes(octets(fields[6]));
    body.writeBytes(data ? new byte[1] : octets(fields[7] + "0000000000"));
    body.writeBytes(octets(fields[8]));
    if (!data) {
      byte[] message = octets(fields[9]);
      body.write(0);
      body.write(message.length);
      body.writeBytes(message);
    }
    body.writeBytes(octets(fields[10]));
    return body.toByteArray();
  }

  private static void address(ByteArrayOutputStream body, String ton, String address) {
    body.write(Integer.parseInt(ton));
    body.write(1);
    body.writeBytes(address.equals("_") ? new byte[0] : address.getBytes(StandardCharsets.UTF_8));
    body.write(0);
  }

  private static byte[] octets(String hex) {
    return hex.equals("_") ? new byte[0] : HexFormat.of().parseHex(hex);
  }

  /** A text of ASCII letters from one number to another. */
  static byte[] text(String from, String to, String text) {
    String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    return body(false, "", "", "1", from, "1", to, "00", "00", "00", hex, "_");
  }
}
