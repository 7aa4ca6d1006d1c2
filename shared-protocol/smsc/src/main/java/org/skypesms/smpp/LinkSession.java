package org.skypesms.smpp;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jsmpp.SMPPConstant;
import org.skypesms.message.SmscAddress;
import org.skypesms.message.SmscMessageId;

/**
 * One bind, from the connection to its end. Whoever opened it waits for {@link #ended()} and then
 * calls {@link #close()}; everything else is safe for use by any thread.
 */
final class LinkSession implements AutoCloseable {

  private final LinkSettings settings;
  private final Wire wire;
  private final Outstanding outstanding;
  private final Queries queries;
  private final Deliveries deliveries;
  private final PeerWatch watch;
  private final Intake intake;
  private final JsmppSession jsmpp;
  private boolean bound;

  private LinkSession(LinkSettings settings, Wire wire, Surroundings surroundings) {
    String id = UUID.randomUUID().toString();
    this.settings = settings;
    this.wire = wire;
    this.outstanding = surroundings.outstanding(settings);
    this.queries = surroundings.queries();
    this.deliveries = surroundings.deliveries(settings, id, wire.writer());
    this.watch = new PeerWatch(settings.timing().enquiry(), deliveries::parked);
    this.intake = new Intake(wire, deliveries, outstanding, queries, watch);
    this.jsmpp = new JsmppSession(wire, new BoundedPduReader(intake));
  }

  /**
   * Connects and binds.
   *
   * @throws IOException when the SMSC cannot be reached or does not answer
   * @throws BindRefused when it answers with an error
   */
  static LinkSession open(LinkSettings settings, Surroundings surroundings)
      throws IOException, BindRefused, InterruptedException {
    LinkSession session = new LinkSession(settings, Wire.connect(settings), surroundings);
    try {
      session.bind();
      return session;
    } catch (IOException e) {
      throw session.explained(e);
    } finally {
      if (!session.bound) {
        session.close();
      }
    }
  }

  private void bind() throws IOException, BindRefused, InterruptedException {
    CompletableFuture<Integer> answer = intake.bindStatus();
    jsmpp.bind(settings);
    var unused =
        wire.ended().thenAccept(reason -> answer.completeExceptionally(new IOException(reason)));
    int status = await(answer);
    if (status != SMPPConstant.STAT_ESME_ROK) {
      throw new BindRefused(status);
    }
    bound = true;
  }

  /** Over TLS an end without an answer may have another reason than it seems. */
  private IOException explained(IOException failure) {
    return settings.tls().isPresent() && wire.ended().isDone()
        ? TlsRefused.beforeTheAnswer(wire.ended().join())
        : failure;
  }

  private int await(CompletableFuture<Integer> answer) throws IOException, InterruptedException {
    try {
      return answer.get(settings.times().bind().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new IOException("the SMSC does not answer the bind", e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e);
    }
  }

  /** Completes with the reason when the session has ended. */
  CompletableFuture<String> ended() {
    return wire.ended();
  }

  /** Submits one part; the stage never fails. */
  CompletionStage<SubmitOutcome> submit(Submission part) {
    int sequence = jsmpp.nextSequence();
    PendingSubmission submission = outstanding.add(sequence, part);
    Optional<Pdu> pdu = SubmitPdu.of(sequence, part, settings.submits());
    if (pdu.isEmpty()) {
      outstanding.settle(
          sequence,
          new SubmitOutcome.Rejected(0, "a field of the part is longer than SMPP allows"));
    } else if (!wire.writer().offer(pdu.get(), submission::markWritten)) {
      outstanding.settle(sequence, new SubmitOutcome.Unavailable("the link was just lost"));
    }
    return submission.outcome();
  }

  /** Asks what has become of a part; the stage never fails. */
  CompletionStage<QueryOutcome> query(SmscMessageId id, SmscAddress source) {
    int sequence = jsmpp.nextSequence();
    CompletionStage<QueryOutcome> outcome = queries.add(sequence);
    if (!wire.writer().offer(QueryPdu.of(sequence, id, source))) {
      queries.settle(sequence, new QueryOutcome.Unanswered("the link was just lost"));
    }
    return outcome;
  }

  /** Looks after time-outs, and at the peer, who is asked at once when he left something out. */
  void tick() {
    if (outstanding.sweep(settings.times().response())) {
      watch.prompt();
    }
    queries.sweep(settings.times().response());
    if (wire.writer().stuckFor(settings.times().write())) {
      wire.end("the peer does not read");
    }
    watch.tick(this::enquire);
    if (watch.isSilent()) {
      wire.end("the peer does not answer enquire_link");
    }
  }

  /** When the peer answered last, of {@link System#nanoTime()}. */
  long answeredAt() {
    return watch.answeredAt();
  }

  /** Whether the peer has answered just now, and something else than the bind; else it is asked. */
  boolean answersNow() {
    return watch.answersNow();
  }

  private void enquire() {
    Pdu enquiry = Pdu.of(SMPPConstant.CID_ENQUIRE_LINK, 0, jsmpp.nextSequence());
    wire.writer().offer(enquiry);
  }

  /** Takes nothing new from the peer. */
  void refuseDeliveries() {
    deliveries.refuse();
  }

  int deliveriesOutstanding() {
    return deliveries.outstanding();
  }

  /** Asks the peer to unbind; completes when it has answered or the session has ended. */
  CompletableFuture<?> unbind() {
    Pdu unbind = Pdu.of(SMPPConstant.CID_UNBIND, 0, jsmpp.nextSequence());
    wire.writer().offer(unbind);
    return CompletableFuture.anyOf(intake.unbound(), wire.ended());
  }

  /** Ends the session for a reason. */
  void end(String reason) {
    wire.end(reason);
  }

  /** Ends the session if it has not ended, and gives every submission its outcome. */
  @Override
  public void close() {
    wire.end("the link was closed");
    jsmpp.close();
    outstanding.end(wire.ended().join());
    queries.end();
    deliveries.end(bound);
  }
}
