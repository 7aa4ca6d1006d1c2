package org.skypesms.lab.smsc;

import com.cloudhopper.smpp.pdu.DeliverSm;
import java.util.function.Supplier;

/**
 * Something for the gateway.
 *
 * @param originator whose lane it goes in: what comes from one originator is delivered in order
 * @param pdu makes the PDU anew for each attempt
 * @param taken run once when the gateway has answered ESME_ROK
 */
record Delivery(String originator, Supplier<DeliverSm> pdu, Runnable taken) {}
