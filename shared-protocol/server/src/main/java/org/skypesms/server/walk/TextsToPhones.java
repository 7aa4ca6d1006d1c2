package org.skypesms.server.walk;

import java.time.Instant;
import java.util.Optional;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.Address;
import org.skypesms.message.Labels;
import org.skypesms.message.LaneName;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.json.Json;

/** Whole texts to phones, as messages for the broker. Stateless. */
public final class TextsToPhones {

  private TextsToPhones() {}

  /** A text to be sent as soon as its turn comes. */
  public static Outgoing outgoing(OutboundSms sms) {
    return outgoing(sms, Optional.empty());
  }

  /**
   * A text to be sent as soon as its turn comes after the given time; until then it waits on the
   * broker, and those of the same phone pass it.
   */
  public static Outgoing outgoing(OutboundSms sms, Optional<Instant> due) {
    return new Outgoing(
        Address.SMS_OUTBOUND,
        sms.id(),
        LaneName.of(sms.to().value()),
        Json.write(sms),
        Labels.of(sms),
        due);
  }
}
