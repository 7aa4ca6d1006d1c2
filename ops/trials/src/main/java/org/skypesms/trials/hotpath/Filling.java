package org.skypesms.trials.hotpath;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.skypesms.broker.Outgoing;
import org.skypesms.broker.Sender;
import org.skypesms.message.Address;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.message.json.Json;

/** Puts texts of different bodies on the queue, ten for each phone on the average. */
final class Filling {

  private static final PhoneNumber GATEWAY = new PhoneNumber("+447400000001");
  private static final int TEXTS_PER_PHONE = 10;
  private static final int AT_A_TIME = 1_000;

  private final Sender sender;
  private final Clock clock;

  Filling(Sender sender, Clock clock) {
    this.sender = sender;
    this.clock = clock;
  }

  /** Returns when the broker has stored all of them. */
  void put(int texts) {
    int phones = Math.max(1, texts / TEXTS_PER_PHONE);
    List<CompletableFuture<Void>> unconfirmed = new ArrayList<>();
    for (int number = 1; number <= texts; number++) {
      unconfirmed.add(sender.send(message(number, number % phones)));
      if (unconfirmed.size() == AT_A_TIME || number == texts) {
        CompletableFuture.allOf(unconfirmed.toArray(CompletableFuture[]::new)).join();
        unconfirmed.clear();
      }
    }
  }

  private Outgoing message(int number, int phone) {
    OutboundSms text =
        new OutboundSms(
            new MessageId("trial-" + number),
            new Skypename("trial"),
            number,
            Half.SKYPE_TO_SMS,
            GATEWAY,
            new PhoneNumber("+447500%06d".formatted(phone)),
            "Text %06d of the hot path, as long as people write.".formatted(number),
            clock.instant());
    return Outgoing.of(Address.SMS_OUTBOUND, text.id(), text.to().value(), Json.write(text));
  }
}
