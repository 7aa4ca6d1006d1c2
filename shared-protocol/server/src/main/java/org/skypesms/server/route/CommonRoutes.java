package org.skypesms.server.route;

import static org.skypesms.broker.camel.Queues.DELIVERY;
import static org.skypesms.broker.camel.Queues.queue;
import static org.skypesms.chat.camel.Chat.hear;
import static org.skypesms.message.Address.chatOutbound;
import static org.skypesms.message.Address.control;
import static org.skypesms.smpp.camel.Smsc.received;

import org.apache.camel.builder.RouteBuilder;
import org.skypesms.message.Half;
import org.skypesms.server.Controlling;
import org.skypesms.server.walk.Speaking;

/**
 * The walks that both halves share: what is heard goes on the broker, what is to be said is spoken,
 * what an SMSC delivers is taken, what an administrator wants is done.
 */
public final class CommonRoutes extends RouteBuilder {

  private final Half half;
  private final Heard heard;
  private final Speaking speaking;
  private final Delivered delivered;
  private final Controlling controlling;

  /** With those that do it. */
  public CommonRoutes(
      Half half, Heard heard, Speaking speaking, Delivered delivered, Controlling controlling) {
    this.half = half;
    this.heard = heard;
    this.speaking = speaking;
    this.delivered = delivered;
    this.controlling = controlling;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from(hear()).routeId("hear").bean(heard);
    from(queue(chatOutbound(half))).routeId("speak").bean(speaking);
    from(received()).routeId("take").bean(delivered);
    from(queue(control(half)))
        .routeId("control")
        .setBody(exchangeProperty(DELIVERY))
        .bean(controlling);
  }
}
