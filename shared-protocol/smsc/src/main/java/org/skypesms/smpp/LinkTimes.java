package org.skypesms.smpp;

import java.time.Duration;

/**
 * How long a link waits for what; every time is bounded.
 *
 * @param connect for the TCP connection
 * @param bind for the answer to a bind
 * @param response for the answer to a {@code submit_sm}, counted from when it was written; then the
 *     part is uncertain
 * @param write for a write to the socket; a peer that does not read for longer is left
 * @param receive for the {@link Receiver}; then the part is answered with a temporary error
 * @param close for what is outstanding when the link is closed
 */
public record LinkTimes(
    Duration connect,
    Duration bind,
    Duration response,
    Duration write,
    Duration receive,
    Duration close) {

  /** Connect 5 s, bind 8 s, response 10 s, write 10 s, receive 8 s, close 5 s. */
  public static LinkTimes standard() {
    return new LinkTimes(
        Duration.ofSeconds(5),
        Duration.ofSeconds(8),
        Duration.ofSeconds(10),
        Duration.ofSeconds(10),
        Duration.ofSeconds(8),
        Duration.ofSeconds(5));
  }

  /** The same with another wait for the answer to a submission. */
  public LinkTimes withResponse(Duration other) {
    return new LinkTimes(connect, bind, other, write, receive, close);
  }
}
