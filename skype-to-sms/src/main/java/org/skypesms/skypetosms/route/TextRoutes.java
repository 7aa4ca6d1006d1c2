package org.skypesms.skypetosms.route;

import static org.skypesms.broker.camel.Queues.DELIVERY;
import static org.skypesms.broker.camel.Queues.queue;
import static org.skypesms.message.Address.CHAT_RECEIVED;
import static org.skypesms.message.Address.SMS_DEFERRED;
import static org.skypesms.message.Address.SMS_OUTBOUND;
import static org.skypesms.message.Address.SMS_RECEIPTS;
import static org.skypesms.smpp.camel.Smsc.smsc;

import org.apache.camel.builder.RouteBuilder;
import org.skypesms.skypetosms.answer.Reception;
import org.skypesms.skypetosms.receipt.ReceiptMatch;
import org.skypesms.skypetosms.sending.RecordOutcome;
import org.skypesms.skypetosms.sending.StillWanted;

/** From a line to a text, from a text to the SMSC, from a receipt to its text. */
public final class TextRoutes extends RouteBuilder {

  private final Reception reception;
  private final StillWanted stillWanted;
  private final RecordOutcome recordOutcome;
  private final ReceiptMatch receiptMatch;
  private final int outstanding;

  /** With those that decide, and how many texts may be under way at once. */
  public TextRoutes(
      Reception reception,
      StillWanted stillWanted,
      RecordOutcome recordOutcome,
      ReceiptMatch receiptMatch,
      int outstanding) {
    this.reception = reception;
    this.stillWanted = stillWanted;
    this.recordOutcome = recordOutcome;
    this.receiptMatch = receiptMatch;
    this.outstanding = outstanding;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from(queue(CHAT_RECEIVED)).routeId("answer").bean(reception);
    from(queue(SMS_OUTBOUND, outstanding, SMS_DEFERRED))
        .routeId("send")
        .process(new OneAtATime())
        .bean(stillWanted)
        .to(smsc())
        .bean(recordOutcome);
    from(queue(SMS_RECEIPTS))
        .routeId("receipts")
        .setBody(exchangeProperty(DELIVERY))
        .bean(receiptMatch);
  }
}
