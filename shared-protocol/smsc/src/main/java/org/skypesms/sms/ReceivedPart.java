package org.skypesms.sms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import org.skypesms.message.Octets;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.sms.alphabet.Shifts;

/**
 * A part from a phone with its header read and its text not yet decoded. Reading it never throws,
 * whatever the octets.
 *
 * @param concatenation its place among the parts of a text; empty when it is a whole text
 * @param dataCoding {@code data_coding}, 0 to 255
 * @param protocolId {@code protocol_id}, 0 to 255
 * @param header the user data header
 * @param octets the octets of the text, the header left out
 */
public record ReceivedPart(
    Optional<Concatenation> concatenation,
    int dataCoding,
    int protocolId,
    UserDataHeader header,
    Octets octets) {

  private static final int MESSAGE_PAYLOAD = 0x0424;
  private static final int PORTS_8_BIT = 0x04;
  private static final int PORTS_16_BIT = 0x05;
  private static final int SHORT_MESSAGE_TYPE_0 = 0x40;
  private static final int RETURN_CALL = 0x5F;
  private static final int FIRST_FOR_DEVICE = 0x7C;
  private static final int LAST_FOR_DEVICE = 0x7F;
  private static final int FIRST_SECURED = 0x70;
  private static final int LAST_SECURED = 0x7F;
  private static final int DIGEST_OCTETS = 16;

  /** Reads the header of a short message. */
  public static ReceivedPart of(ReceivedShortMessage message) {
    Octets all = userData(message);
    UserDataHeader header =
        message.hasUserDataHeader() ? UserDataHeader.of(all) : UserDataHeader.NONE;
    return new ReceivedPart(
        Concatenation.of(header).or(() -> Concatenation.of(message.parameters())),
        message.dataCoding() & 0xFF,
        message.protocolId() & 0xFF,
        header,
        header.length() == 0 ? all : all.slice(header.length(), all.length()));
  }

  /**
   * {@code short_message}, or {@code message_payload} where that is used in its place (SMPP 3.4,
   * section 5.3.2.32). An SMSC that fills both against the specification loses nothing.
   */
  private static Octets userData(ReceivedShortMessage message) {
    Octets payload = message.parameters().getOrDefault(MESSAGE_PAYLOAD, Octets.none());
    Octets octets = message.shortMessage();
    if (payload.length() == 0 || payload.equals(octets)) {
      return octets;
    }
    return octets.length() == 0 ? payload : octets.plus(payload);
  }

  /**
   * The application port it is addressed to (3GPP TS 23.040, sections 9.2.3.24.3 and 9.2.3.24.4);
   * its octets are for a program and are not shown as characters.
   */
  public OptionalInt port() {
    Optional<Octets> wide = header.last(PORTS_16_BIT).filter(value -> value.length() == 4);
    if (wide.isPresent()) {
      return OptionalInt.of(wide.get().at(0) << 8 | wide.get().at(1));
    }
    return header
        .last(PORTS_8_BIT)
        .filter(value -> value.length() == 2)
        .map(value -> OptionalInt.of(value.at(0)))
        .orElse(OptionalInt.empty());
  }

  /**
   * Whether it is a short message type 0, which a phone acknowledges and does not show (3GPP TS
   * 23.040, section 9.2.3.9).
   */
  public boolean ping() {
    return protocolId == SHORT_MESSAGE_TYPE_0;
  }

  /**
   * The number, 1 to 7, of the slot whose earlier text from the same sender it replaces (3GPP TS
   * 23.040, section 9.2.3.9).
   */
  public OptionalInt replaces() {
    boolean slot = protocolId > SHORT_MESSAGE_TYPE_0 && protocolId <= SHORT_MESSAGE_TYPE_0 + 7;
    return slot ? OptionalInt.of(protocolId - SHORT_MESSAGE_TYPE_0) : OptionalInt.empty();
  }

  /** Whether it asks to ring the sender back; the latest one replaces those before it. */
  public boolean returnCall() {
    return protocolId == RETURN_CALL;
  }

  /**
   * Whether it is for the phone itself or its card: R-DATA, de-personalization and data download
   * (3GPP TS 23.040, section 9.2.3.9) or a secured command packet (section 9.2.3.24 and TS 31.115).
   * Its octets are for a program and are not shown as characters.
   */
  public boolean forDevice() {
    return (protocolId >= FIRST_FOR_DEVICE && protocolId <= LAST_FOR_DEVICE)
        || header.elements().stream().anyMatch(ReceivedPart::secured);
  }

  private static boolean secured(UserDataHeader.Element element) {
    return element.identifier() >= FIRST_SECURED && element.identifier() <= LAST_SECURED;
  }

  /** Hexadecimal digits that differ from those of any other content and way to read it. */
  String digest() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update((dataCoding + " " + shifts() + " ").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest(octets.toArray()), 0, DIGEST_OCTETS);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }

  /** The tables of national languages that it is to be read by. */
  public Shifts shifts() {
    return header.elements().isEmpty()
        ? Shifts.NONE
        : new Shifts(language(Shifts.LOCKING_SHIFT), language(Shifts.SINGLE_SHIFT));
  }

  private int language(int identifier) {
    return header.last(identifier).filter(v -> v.length() == 1).map(v -> v.at(0)).orElse(0);
  }
}
