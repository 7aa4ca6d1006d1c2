package org.skypesms.lab.smsc;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.tlv.Tlv;
import com.cloudhopper.smpp.type.SmppInvalidArgumentException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import org.skypesms.lab.phones.OutgoingPart;

/** Writes the {@code deliver_sm} of receipts (SMPP 3.4, Appendix B) and of phones' texts. */
final class DeliverPdus {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyMMddHHmm").withZone(ZoneOffset.UTC);
  private static final byte SMSC_RECEIPT = 0x04;
  private static final int HEADER_INDICATOR = 0x40;
  private static final int QUOTED = 20;

  private DeliverPdus() {}

  static DeliverSm text(OutgoingPart part) {
    DeliverSm pdu = between(Party.of(part.source()), Party.of(part.destination()));
    pdu.setEsmClass((byte) part.esmClass());
    pdu.setDataCoding((byte) part.dataCoding());
    return with(pdu, HexFormat.of().parseHex(part.octets()));
  }

  static DeliverSm receipt(Receipt receipt, Behaviour behaviour) {
    Submission submission = receipt.submission();
    DeliverSm pdu =
        between(/* source= */ submission.destination(), /* destination= */ submission.source());
    pdu.setEsmClass(SMSC_RECEIPT);
    if (behaviour.receipts().tlvs()) {
      String id = behaviour.ids().receiptTlv().write(submission.id());
      pdu.addOptionalParameter(new Tlv(SmppConstants.TAG_RECEIPTED_MSG_ID, cString(id)));
      pdu.addOptionalParameter(
          new Tlv(SmppConstants.TAG_MSG_STATE, new byte[] {receipt.state().code()}));
    }
    return with(pdu, words(receipt, behaviour.ids().receiptText().write(submission.id())));
  }

  static DeliverSm raw(RawDelivery raw) {
    DeliverSm pdu = between(raw.source(), raw.destination());
    pdu.setEsmClass((byte) raw.esmClass());
    pdu.setDataCoding((byte) raw.dataCoding());
    raw.tlvs().forEach((tag, value) -> pdu.addOptionalParameter(new Tlv(tag.shortValue(), value)));
    return with(pdu, HexFormat.of().parseHex(raw.octets()));
  }

  private static DeliverSm between(Party source, Party destination) {
    DeliverSm pdu = new DeliverSm();
    pdu.setSourceAddress(source.toAddress());
    pdu.setDestAddress(destination.toAddress());
    return pdu;
  }

  private static byte[] words(Receipt receipt, String id) {
    boolean delivered = receipt.state() == MessageState.DELIVERED;
    String head =
        "id:%s sub:001 dlvrd:%s submit date:%s done date:%s stat:%s err:%s Text:"
            .formatted(
                id,
                delivered ? "001" : "000",
                stamp(receipt.submission().acceptedMillis()),
                stamp(receipt.doneMillis()),
                receipt.state().word(),
                delivered ? "000" : "001");
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    words.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    words.writeBytes(quote(receipt.submission()));
    return words.toByteArray();
  }

  /**
   * The first characters of a text in the default alphabet, which is the receipt's own; of another
   * nothing.
   */
  private static byte[] quote(Submission submission) {
    byte[] octets = submission.shortMessage();
    boolean hasHeader = (submission.esmClass() & HEADER_INDICATOR) != 0 && octets.length > 0;
    int from = hasHeader ? Math.min(octets.length, 1 + (octets[0] & 0xFF)) : 0;
    int to = Math.min(octets.length, from + QUOTED);
    return submission.dataCoding() == 0 ? Arrays.copyOfRange(octets, from, to) : new byte[0];
  }

  private static String stamp(long millis) {
    return STAMP.format(Instant.ofEpochMilli(millis));
  }

  private static byte[] cString(String text) {
    return (text + "\0").getBytes(StandardCharsets.US_ASCII);
  }

  private static DeliverSm with(DeliverSm pdu, byte[] octets) {
    try {
      pdu.setShortMessage(octets);
      return pdu;
    } catch (SmppInvalidArgumentException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
