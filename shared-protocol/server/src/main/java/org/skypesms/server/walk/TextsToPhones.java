package org.skypesms.server.walk;

import java.util.Map;
import java.util.Optional;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.Address;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.json.Json;

/** Whole texts to phones, as messages for the broker. */
public final class TextsToPhones {

  private TextsToPhones() {}

  /** A text to be sent as soon as its turn comes. */
  public static Outgoing outgoing(OutboundSms sms) {
    Map<String, String> properties =
        Map.of(
            "reference",
            String.valueOf(sms.reference()),
            "number",
            sms.to().masked(),
            "half",
            sms.window().id());
    return new Outgoing(
        Address.SMS_OUTBOUND,
        sms.id(),
        sms.to().value(),
        Json.write(sms),
        properties,
        Optional.empty());
  }
}
