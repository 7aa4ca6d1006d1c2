/**
 * The thin Camel face of the chat port: {@code from("chat:hear")} hears lines, {@code
 * to("chat:say")} says them.
 *
 * <p>The consumer is asynchronous: a line is marked seen when its exchange completes well, and
 * stays unseen and is heard again when it ends with an exception. So a route must let exceptions
 * through: say {@code errorHandler(noErrorHandler())} in its builder.
 */
package org.skypesms.chat.camel;
