package org.skypesms.lab.smsc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.skypesms.lab.phones.OutgoingPart;
import org.skypesms.lab.phones.SmscUplink;

/**
 * A simulated SMSC that listens on a real SMPP port of loopback. Callers may rely on everything
 * that it answered ESME_ROK being in its journal: started again on the same folder, it goes on
 * where it was. Thread-safe.
 */
public final class LabSmsc implements SmscUplink, AutoCloseable {

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "lab-smsc-timer");
            thread.setDaemon(true);
            return thread;
          });
  private final Conduct conduct;
  private final Ledger ledger;
  private final MessageCentre centre;
  private final Esmes esmes;
  private final SmppListener listener;

  private LabSmsc(LabSmscOptions options) throws IOException {
    conduct = new Conduct(options.behaviour());
    ledger = Ledger.open(options.journal());
    Dispatcher dispatcher =
        new Dispatcher(timer, System::nanoTime, options.deliverPatience(), options.deliverRetry());
    centre =
        new MessageCentre(ledger, conduct, dispatcher, options.handsets(), timer, options.clock());
    SubmitDesk submits = new SubmitDesk(centre, conduct, options.onSubmit());
    QueryDesk queries = new QueryDesk(centre);
    esmes =
        new Esmes(
            options.passwords(),
            wire -> {
              Receiver receiver = new Receiver(wire, options.deliverWindow());
              return new EsmeSession(wire, receiver, dispatcher, submits, queries, conduct);
            });
    listener = listen(options.port());
  }

  /**
   * Starts an SMSC, which is then ready for binds.
   *
   * @throws IOException when the port or the journal cannot be had
   */
  public static LabSmsc start(LabSmscOptions options) throws IOException {
    LabSmsc smsc = new LabSmsc(options);
    smsc.centre.start();
    return smsc;
  }

  private SmppListener listen(int port) throws IOException {
    try {
      return SmppListener.open(port, esmes);
    } catch (IOException e) {
      timer.shutdownNow();
      ledger.close();
      throw e;
    }
  }

  /** The SMPP port. */
  public int port() {
    return listener.port();
  }

  /** How it behaves now; of the next submits to be throttled those that are left. */
  public Behaviour behaviour() {
    return conduct.remaining();
  }

  /** Changes how it behaves, from the next PDU on. */
  public void behave(Behaviour behaviour) {
    conduct.set(behaviour);
  }

  /** What is in it. */
  public Counts counts() {
    return centre.counts();
  }

  /** Who is bound: each as its system id and bind type. */
  public List<String> sessions() {
    return esmes.sessions().stream()
        .map(esme -> esme.wire().systemId() + " " + esme.wire().bindType())
        .sorted()
        .toList();
  }

  /** Closes all connections without unbind; new binds are welcome. */
  public void closeSessions() {
    esmes.sessions().forEach(esme -> esme.wire().close());
  }

  /**
   * Sends one {@code deliver_sm} once, outside lanes, journal and window.
   *
   * @return the command_status of the answer; fails with IOException when nobody receives or the
   *     session closes first
   */
  public CompletableFuture<Integer> deliver(RawDelivery raw) {
    Optional<EsmeSession> receiver =
        esmes.sessions().stream().filter(EsmeSession::receives).findAny();
    return receiver
        .map(esme -> esme.deliver(raw))
        .orElseGet(() -> CompletableFuture.failedFuture(new IOException("no session receives")));
  }

  @Override
  public void hand(List<OutgoingPart> parts) throws IOException {
    centre.takeTexts(parts);
  }

  /**
   * Ends it as a kill would: connections close without unbind, and what is in the journal stays
   * there.
   */
  @Override
  public void close() {
    listener.close();
    centre.stop();
    timer.shutdownNow();
    try {
      ledger.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
