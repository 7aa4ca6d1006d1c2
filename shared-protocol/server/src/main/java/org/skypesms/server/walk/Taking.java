package org.skypesms.server.walk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.skypesms.broker.Outgoing;
import org.skypesms.broker.Sender;
import org.skypesms.message.Address;
import org.skypesms.message.DeliveryReceipt;
import org.skypesms.message.Half;
import org.skypesms.message.InboundSms;
import org.skypesms.message.Labels;
import org.skypesms.message.LaneName;
import org.skypesms.message.MessageId;
import org.skypesms.message.Octets;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.message.SmscAddress;
import org.skypesms.message.UndecodablePdu;
import org.skypesms.message.json.Json;
import org.skypesms.smpp.Receiver;
import org.skypesms.sms.receipt.Receipts;
import org.skypesms.state.PendingAnswer;
import org.skypesms.state.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what an SMSC delivers: noted as answer pending, put on its queue, noted as answered, and
 * only then answered. What is answered with an error, whatever the reason, is noted so before what
 * comes next is taken, because it comes again. Safe for use by any thread.
 */
public final class Taking implements Receiver {

  private static final Logger LOG = LoggerFactory.getLogger(Taking.class);

  private final Half half;
  private final AnswerNotes notes;
  private final Sender sender;
  private final Clock clock;
  private final Map<ReceivedShortMessage, Attempt> underWay =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /** For one half. */
  public Taking(
      Half half, Store store, Sender sender, Tenure tenure, Standstill standstill, Clock clock) {
    this.half = half;
    this.notes = new AnswerNotes(half, store, tenure, standstill, clock);
    this.sender = sender;
    this.clock = clock;
  }

  @Override
  public CompletionStage<Void> received(String link, String session, ReceivedShortMessage message) {
    Attempt attempt = new Attempt(link, session, digest(link, message));
    underWay.put(message, attempt);
    notes
        .pending(attempt)
        .thenCompose(pending -> keep(pending, attempt, message))
        .whenComplete((done, failure) -> decide(attempt, failure));
    return attempt;
  }

  private CompletableFuture<Void> keep(
      PendingAnswer pending, Attempt attempt, ReceivedShortMessage message) {
    return sender
        .send(outgoing(pending, attempt.link(), message))
        .thenCompose(done -> notes.answered(attempt, pending))
        .exceptionallyCompose(failure -> refused(attempt, failure));
  }

  /** The broker may have it all the same: when it comes again it is this message again. */
  private CompletableFuture<Void> refused(Attempt attempt, Throwable failure) {
    return notes.refused(attempt).thenCompose(done -> CompletableFuture.failedFuture(failure));
  }

  private static void decide(Attempt attempt, Throwable failure) {
    if (failure == null) {
      attempt.complete(null);
    } else {
      attempt.completeExceptionally(failure);
    }
  }

  @Override
  public void answered(String link, String session, ReceivedShortMessage message, boolean ok) {
    Attempt attempt = underWay.remove(message);
    if (!ok && attempt != null) {
      var unused = notes.refused(attempt);
    }
  }

  @Override
  public void ended(String link, String session) {
    var unused = notes.ended(session);
  }

  @Override
  public void undecodable(String link, String session, Octets pdu, String reason) {
    MessageId id = new MessageId("pdu:" + UUID.randomUUID());
    sender
        .send(DeadLetters.of(new UndecodablePdu(id, link, clock.instant(), pdu), half, reason))
        .exceptionally(
            failure -> {
              LOG.warn(
                  "a delivery of {} that was refused is not kept: {}", link, failure.toString());
              return null;
            });
  }

  private Outgoing outgoing(PendingAnswer pending, String link, ReceivedShortMessage message) {
    MessageId id = pending.id();
    if (Receipts.isReceipt(message)) {
      DeliveryReceipt receipt = new DeliveryReceipt(id, link, clock.instant(), 0, message);
      return new Outgoing(
          Address.SMS_RECEIPTS,
          id,
          id.value(),
          Json.write(receipt),
          Labels.of(receipt, half.id()),
          Optional.empty());
    }
    InboundSms part = new InboundSms(id, link, clock.instant(), message, pending.mayRepeat());
    return new Outgoing(
        Address.SMS_RECEIVED,
        id,
        lane(message.source()).orElse(id.value()),
        Json.write(part),
        Labels.of(part, half.id()),
        Optional.empty());
  }

  private static Optional<String> lane(SmscAddress source) {
    return Optional.of(source.value()).filter(value -> !value.isEmpty()).map(LaneName::of);
  }

  private static String digest(String link, ReceivedShortMessage message) {
    String canonical =
        String.join(
            "|",
            link,
            message.source().value(),
            message.destination().value(),
            message.esmClass() + "," + message.protocolId() + "," + message.dataCoding(),
            message.shortMessage().toHex());
    StringBuilder parameters = new StringBuilder();
    new TreeMap<>(message.parameters())
        .forEach(
            (tag, value) -> parameters.append('|').append(tag).append('=').append(value.toHex()));
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(sha.digest((canonical + parameters).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
