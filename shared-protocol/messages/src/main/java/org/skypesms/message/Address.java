package org.skypesms.message;

import java.util.List;

/** The names of the addresses on the broker; every queue has the name of its address. */
public final class Address {

  /** Every line a person typed to either half. */
  public static final String CHAT_RECEIVED = "chat.received";

  /** Whole texts to phones. */
  public static final String SMS_OUTBOUND = "sms.outbound";

  /** Texts of recipients whose lane is held back for long. */
  public static final String SMS_DEFERRED = "sms.deferred";

  /** Parts from phones, as received. */
  public static final String SMS_RECEIVED = "sms.received";

  /** Delivery receipts, as received; parked ones wait here with a delivery time. */
  public static final String SMS_RECEIPTS = "sms.receipts";

  /** What ran out of time on the broker. */
  public static final String EXPIRED = "expired";

  private static final String DEAD = "dead.";

  private Address() {}

  /** Lines that a half is to speak. */
  public static String chatOutbound(Half half) {
    return "chat.outbound." + half.id();
  }

  /** Administration of a half. */
  public static String control(Half half) {
    return "control." + half.id();
  }

  /** The token of a half's active instance. */
  public static String lease(Half half) {
    return "lease." + half.id();
  }

  /** Where a half puts what it cannot process from the given address. */
  public static String dead(String address) {
    return DEAD + address;
  }

  /** Whether an address is one for dead letters. */
  public static boolean isDead(String address) {
    return address.startsWith(DEAD);
  }

  /** The addresses that carry work, each of which has a dead-letter address. */
  public static List<String> working() {
    return List.of(
        CHAT_RECEIVED,
        SMS_OUTBOUND,
        SMS_DEFERRED,
        SMS_RECEIVED,
        SMS_RECEIPTS,
        chatOutbound(Half.SKYPE_TO_SMS),
        chatOutbound(Half.SMS_TO_SKYPE),
        control(Half.SKYPE_TO_SMS),
        control(Half.SMS_TO_SKYPE));
  }
}
