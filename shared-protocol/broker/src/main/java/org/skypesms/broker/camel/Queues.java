package org.skypesms.broker.camel;

/** Writes the endpoints of queues, so that a route reads as a sentence. */
public final class Queues {

  /** The scheme under which a {@link QueueComponent} is registered. */
  public static final String SCHEME = "queue";

  /** The exchange property with the {@link org.skypesms.broker.Delivery} that is being walked. */
  public static final String DELIVERY = "delivery";

  private Queues() {}

  /** The queue of that address, pumped or sent to with the defaults. */
  public static String queue(String address) {
    return SCHEME + ":" + address;
  }

  /** The queue, pumped with so many deliveries outstanding at once. */
  public static String queue(String address, int outstanding) {
    return queue(address) + "?outstanding=" + outstanding;
  }

  /** As before, with lanes that are held back for long moving to another address. */
  public static String queue(String address, int outstanding, String deferTo) {
    return queue(address, outstanding) + "&deferTo=" + deferTo;
  }
}
