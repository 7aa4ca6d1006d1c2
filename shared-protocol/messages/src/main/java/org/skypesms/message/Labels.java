package org.skypesms.message;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * What an operator sees of a message on the broker without its body, as string properties. Bodies
 * and whole numbers are never among them. {@code ops/queues.md} says which address has which.
 * Stateless.
 */
public final class Labels {

  /** The reference of the text that the message is or is about, for example {@code #7}. */
  public static final String REFERENCE = "reference";

  /** The phone's number, masked. */
  public static final String NUMBER = "number";

  /** The half whose window or bind it is about. */
  public static final String HALF = "half";

  /** The person's Skypename. */
  public static final String PERSON = "person";

  /** The link to an SMSC that it came by. */
  public static final String LINK = "link";

  /** How often a receipt was parked. */
  public static final String ATTEMPT = "attempt";

  /** Since when it is the pair's, in ISO 8601: its age survives every move. */
  public static final String ACCEPTED_AT = "acceptedAt";

  private Labels() {}

  /** Of a line that a person typed. */
  public static Map<String, String> of(ChatMessage line) {
    return Map.of(
        HALF, line.half().id(),
        PERSON, line.from().value(),
        ACCEPTED_AT, time(line.heardAt()));
  }

  /** Of a text to a phone. */
  public static Map<String, String> of(OutboundSms text) {
    return Map.of(
        REFERENCE, reference(text.reference()),
        NUMBER, text.to().masked(),
        HALF, text.window().id(),
        PERSON, text.person().value(),
        ACCEPTED_AT, time(text.acceptedAt()));
  }

  /** Of a part from a phone that came by the half's bind. */
  public static Map<String, String> of(InboundSms part, String half) {
    return received(half, part.link(), part.content(), part.receivedAt());
  }

  /** Of a receipt that came by the half's bind. */
  public static Map<String, String> of(DeliveryReceipt receipt, String half) {
    Map<String, String> labels =
        received(half, receipt.link(), receipt.content(), receipt.receivedAt());
    labels.put(ATTEMPT, String.valueOf(receipt.attempt()));
    return labels;
  }

  /** Of a line to be spoken; its time is that of its sending. */
  public static Map<String, String> of(ChatLine line) {
    Map<String, String> labels = new HashMap<>();
    labels.put(HALF, line.half().id());
    labels.put(PERSON, line.to().value());
    line.conversation().ifPresent(shown -> labels.put(NUMBER, shown.phone().masked()));
    return labels;
  }

  /** Of a line to be spoken about a text to several phones. */
  public static Map<String, String> of(ChatLine line, int reference) {
    Map<String, String> labels = of(line);
    labels.put(REFERENCE, reference(reference));
    return labels;
  }

  /** Of a line to be spoken about a text. */
  public static Map<String, String> of(ChatLine line, int reference, PhoneNumber phone) {
    Map<String, String> labels = of(line, reference);
    labels.put(NUMBER, phone.masked());
    return labels;
  }

  /** A time as a property shows it. */
  public static String time(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS).toString();
  }

  private static Map<String, String> received(
      String half, String link, ReceivedShortMessage content, Instant at) {
    Map<String, String> labels = new HashMap<>();
    labels.put(HALF, half);
    labels.put(LINK, link);
    labels.put(ACCEPTED_AT, time(at));
    if (!content.source().value().isEmpty()) {
      labels.put(NUMBER, content.source().masked());
    }
    return labels;
  }

  private static String reference(int reference) {
    return "#" + reference;
  }
}
