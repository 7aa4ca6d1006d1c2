package org.skypesms.sms;

import java.util.Optional;
import org.skypesms.message.Octets;

/**
 * That messages wait for the recipient elsewhere, or no longer do: said by the data coding (3GPP TS
 * 23.038, section 4, groups 1100 to 1110) or by the header (3GPP TS 23.040, section 9.2.3.24.2). A
 * phone may discard the text of some; here none is discarded.
 *
 * @param kind what waits
 * @param active whether any does
 */
public record MessageWaiting(Kind kind, boolean active) {

  private static final int DISCARD = 0xC0;
  private static final int STORE_UCS2 = 0xE0;
  private static final int GROUP = 0xF0;
  private static final int SENSE = 0x08;
  private static final int KIND = 0x03;
  private static final int SPECIAL_MESSAGE = 0x01;

  /** What waits, in the order of the specification. */
  public enum Kind {
    /** Voice mail. */
    VOICE,
    /** Facsimile. */
    FAX,
    /** Electronic mail. */
    EMAIL,
    /** Anything else. */
    OTHER
  }

  /** What a part indicates; empty for an ordinary one. */
  public static Optional<MessageWaiting> of(ReceivedPart part) {
    return part.header().last(SPECIAL_MESSAGE).filter(value -> value.length() == 2).isPresent()
        ? part.header().last(SPECIAL_MESSAGE).map(MessageWaiting::ofHeader)
        : ofCoding(part.dataCoding());
  }

  private static MessageWaiting ofHeader(Octets value) {
    return new MessageWaiting(kind(value.at(0)), value.at(1) > 0);
  }

  private static Optional<MessageWaiting> ofCoding(int coding) {
    int group = coding & GROUP;
    return group >= DISCARD && group <= STORE_UCS2
        ? Optional.of(new MessageWaiting(kind(coding), (coding & SENSE) != 0))
        : Optional.empty();
  }

  private static Kind kind(int octet) {
    return Kind.values()[octet & KIND];
  }
}
