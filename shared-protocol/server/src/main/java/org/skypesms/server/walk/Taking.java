package org.skypesms.server.walk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
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
 * only then answered. What is answered with an error is noted so before, too, because it comes
 * again. Safe for use by any thread.
 */
public final class Taking implements Receiver {

  private static final Logger LOG = LoggerFactory.getLogger(Taking.class);

  private final Half half;
  private final Store store;
  private final Sender sender;
  private final Clock clock;

  /** For one half. */
  public Taking(Half half, Store store, Sender sender, Clock clock) {
    this.half = half;
    this.store = store;
    this.sender = sender;
    this.clock = clock;
  }

  @Override
  public CompletionStage<Void> received(String link, String session, ReceivedShortMessage message) {
    String digest = digest(link, message);
    return store
        .submit(
            ledger -> ledger.pendingAnswers().pending(half, link, session, digest, clock.instant()))
        .thenCompose(pending -> keep(pending, link, session, message));
  }

  private CompletableFuture<Void> keep(
      PendingAnswer pending, String link, String session, ReceivedShortMessage message) {
    return sender
        .send(outgoing(pending, link, message))
        .handle((done, failure) -> failure)
        .thenCompose(
            failure -> failure == null ? answered(pending) : refused(pending, session, failure));
  }

  @Override
  public void ended(String link, String session) {
    store
        .submit(
            ledger -> {
              ledger.pendingAnswers().orphan(half, session);
              return null;
            })
        .exceptionally(
            failure -> {
              LOG.warn("could not note the end of a session of {}: {}", link, failure.toString());
              return null;
            });
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

  private CompletableFuture<Void> answered(PendingAnswer pending) {
    return store.submit(
        ledger -> {
          ledger.pendingAnswers().answered(pending.id(), clock.instant());
          return null;
        });
  }

  /** The broker may have it all the same: when it comes again it is this message again. */
  private CompletableFuture<Void> refused(
      PendingAnswer pending, String session, Throwable failure) {
    return store
        .submit(
            ledger -> {
              ledger.pendingAnswers().refused(pending.id(), session, clock.instant());
              return null;
            })
        .thenCompose(done -> CompletableFuture.failedFuture(failure));
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
