package org.skypesms.smstoskype.route;

import static org.skypesms.broker.camel.Queues.queue;
import static org.skypesms.message.Address.SMS_RECEIVED;

import org.apache.camel.builder.RouteBuilder;
import org.skypesms.smstoskype.addressing.ShowTexts;

/** From a phone's parts to a line that a person is shown. */
public final class ShownRoutes extends RouteBuilder {

  private final ShowTexts showTexts;

  /** With those that decide. */
  public ShownRoutes(ShowTexts showTexts) {
    this.showTexts = showTexts;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from(queue(SMS_RECEIVED)).routeId("show").bean(showTexts);
  }
}
