package org.skypesms.smpp;

import org.jsmpp.SMPPConstant;
import org.skypesms.message.Octets;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.message.SmscAddress;

/** Reads {@code deliver_sm} and {@code data_sm} (SMPP 3.4, sections 4.6.1 and 4.7.1). */
final class DeliveredPdu {

  private DeliveredPdu() {}

  /** The content, octets as received. */
  static ReceivedShortMessage read(Pdu pdu) throws UndecodablePdu {
    PduCursor fields = new PduCursor(pdu);
    return pdu.commandId() == SMPPConstant.CID_DATA_SM ? dataSm(fields) : deliverSm(fields);
  }

  private static ReceivedShortMessage deliverSm(PduCursor fields) throws UndecodablePdu {
    fields.text(); // service_type
    SmscAddress source = fields.address(SMPPConstant.STAT_ESME_RINVSRCADR);
    SmscAddress destination = fields.address(SMPPConstant.STAT_ESME_RINVDSTADR);
    int esmClass = fields.octet();
    int protocolId = fields.octet();
    fields.octet(); // priority_flag
    fields.text(); // schedule_delivery_time
    fields.text(); // validity_period
    fields.octet(); // registered_delivery
    fields.octet(); // replace_if_present_flag
    int dataCoding = fields.octet();
    fields.octet(); // sm_default_msg_id
    Octets shortMessage = fields.octets(fields.octet());
    return new ReceivedShortMessage(
        source, destination, esmClass, protocolId, dataCoding, shortMessage, fields.parameters());
  }

  private static ReceivedShortMessage dataSm(PduCursor fields) throws UndecodablePdu {
    fields.text(); // service_type
    SmscAddress source = fields.address(SMPPConstant.STAT_ESME_RINVSRCADR);
    SmscAddress destination = fields.address(SMPPConstant.STAT_ESME_RINVDSTADR);
    int esmClass = fields.octet();
    fields.octet(); // registered_delivery
    int dataCoding = fields.octet();
    return new ReceivedShortMessage(
        source, destination, esmClass, 0, dataCoding, Octets.none(), fields.parameters());
  }
}
