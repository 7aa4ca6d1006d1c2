package org.skypesms.lab.smsc;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a simulated SMSC needs to know.
 *
 * @param port the SMPP port on loopback, 0 for any free one
 * @param journal the folder of the journal; made when absent
 * @param passwords by system id; whoever else binds gets ESME_RINVPASWD
 * @param behaviour at the start
 * @param handsets who takes the texts
 * @param onSubmit called with each accepted submit, before it is answered, on the session's thread
 * @param clock for the dates of receipts
 * @param deliverWindow how many {@code deliver_sm} one session has unanswered at most
 * @param deliverPatience after how long without an answer one is delivered again
 * @param deliverRetry after how long one that was refused is delivered again
 */
public record LabSmscOptions(
    int port,
    Path journal,
    Map<String, String> passwords,
    Behaviour behaviour,
    HandsetCourier handsets,
    Consumer<Submission> onSubmit,
    Clock clock,
    int deliverWindow,
    Duration deliverPatience,
    Duration deliverRetry) {

  /** The system id that {@link #in} lets in. */
  public static final String SYSTEM_ID = "gateway";

  /** Its password. */
  public static final String PASSWORD = "secret";

  /** Copies the passwords. */
  public LabSmscOptions {
    passwords = Map.copyOf(passwords);
  }

  /** A well-behaved SMSC on any free port whose handsets take everything and show nothing. */
  public static LabSmscOptions in(Path journal) {
    return new LabSmscOptions(
        0,
        journal,
        Map.of(SYSTEM_ID, PASSWORD),
        Behaviour.normal(),
        parts -> {},
        submission -> {},
        Clock.systemUTC(),
        10,
        Duration.ofSeconds(10),
        Duration.ofSeconds(1));
  }

  /** The same on this port. */
  public LabSmscOptions onPort(int smppPort) {
    return new LabSmscOptions(
        smppPort,
        journal,
        passwords,
        behaviour,
        handsets,
        onSubmit,
        clock,
        deliverWindow,
        deliverPatience,
        deliverRetry);
  }

  /** The same with these passwords by system id. */
  public LabSmscOptions admitting(Map<String, String> passwordsById) {
    return new LabSmscOptions(
        port,
        journal,
        passwordsById,
        behaviour,
        handsets,
        onSubmit,
        clock,
        deliverWindow,
        deliverPatience,
        deliverRetry);
  }

  /** The same, behaving so from the start. */
  public LabSmscOptions behaving(Behaviour atStart) {
    return new LabSmscOptions(
        port,
        journal,
        passwords,
        atStart,
        handsets,
        onSubmit,
        clock,
        deliverWindow,
        deliverPatience,
        deliverRetry);
  }

  /** The same, answering submits after this many milliseconds. */
  public LabSmscOptions answeringAfter(int millis) {
    return behaving(behaviour.answering(Behaviour.AnswerMode.NORMAL, millis));
  }

  /** The same, handing texts over to these handsets. */
  public LabSmscOptions deliveringTo(HandsetCourier courier) {
    return new LabSmscOptions(
        port,
        journal,
        passwords,
        behaviour,
        courier,
        onSubmit,
        clock,
        deliverWindow,
        deliverPatience,
        deliverRetry);
  }

  /** The same, showing each accepted submit to this observer. */
  public LabSmscOptions showing(Consumer<Submission> observer) {
    return new LabSmscOptions(
        port,
        journal,
        passwords,
        behaviour,
        handsets,
        observer,
        clock,
        deliverWindow,
        deliverPatience,
        deliverRetry);
  }

  /** The same with this window towards receivers, and these times for delivering again. */
  public LabSmscOptions delivering(int window, Duration patience, Duration retry) {
    return new LabSmscOptions(
        port, journal, passwords, behaviour, handsets, onSubmit, clock, window, patience, retry);
  }
}
