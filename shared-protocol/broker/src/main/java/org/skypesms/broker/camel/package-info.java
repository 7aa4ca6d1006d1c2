/**
 * The thin Camel face of the broker: {@code from("queue:sms.outbound")} pumps a queue through a
 * route, {@code to("queue:sms.outbound")} sends an {@link org.skypesms.broker.Outgoing}.
 *
 * <p>The consumer is asynchronous: a delivery is acknowledged when its exchange completes, and an
 * exchange that ends with an exception ends as {@link org.skypesms.broker.Handler} says. So a route
 * must let exceptions through. Say {@code errorHandler(noErrorHandler())} in its builder: Camel's
 * default error handler would log the exchange with its body; a retrying one would hold the lane
 * and forget the retries when the process ends. Steps that wait for something return a {@link
 * java.util.concurrent.CompletionStage} (camel-bean goes on when it completes) or are asynchronous
 * endpoints; a step that blocks stops the whole queue.
 */
package org.skypesms.broker.camel;
