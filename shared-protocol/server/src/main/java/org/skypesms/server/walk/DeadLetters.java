package org.skypesms.server.walk;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.Address;
import org.skypesms.message.DeadLetter;
import org.skypesms.message.Half;
import org.skypesms.message.InboundSms;
import org.skypesms.message.Labels;
import org.skypesms.message.MessageId;
import org.skypesms.message.UndecodablePdu;
import org.skypesms.message.json.Json;

/**
 * Dead letters about what is on no queue any more, or never was. They look like those that come
 * from {@code sms.received}. Stateless.
 */
public final class DeadLetters {

  private DeadLetters() {}

  /**
   * A part that was taken from its queue before. It gets another identity: moved back, it is
   * processed as if it had just come.
   */
  public static Outgoing of(InboundSms part, Half half, String reason, Instant now) {
    MessageId id = part.id().then("dead");
    InboundSms again =
        new InboundSms(id, part.link(), part.receivedAt(), part.content(), part.mayRepeat());
    return letter(id, Json.write(again), Labels.of(again, half.id()), reason, now);
  }

  /** A delivery that cannot be read. */
  static Outgoing of(UndecodablePdu pdu, Half half, String reason) {
    Map<String, String> labels =
        Map.of(
            Labels.HALF, half.id(),
            Labels.LINK, pdu.link(),
            Labels.ACCEPTED_AT, Labels.time(pdu.receivedAt()));
    return letter(pdu.id(), Json.write(pdu), labels, reason, pdu.receivedAt());
  }

  private static Outgoing letter(
      MessageId id, String body, Map<String, String> labels, String reason, Instant now) {
    Map<String, String> properties = new HashMap<>(labels);
    properties.putAll(DeadLetter.remarks(Address.SMS_RECEIVED, id.value(), reason, now, now));
    return new Outgoing(
        Address.dead(Address.SMS_RECEIVED), id, id.value(), body, properties, Optional.empty());
  }
}
