package org.skypesms.server;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells systemd, when it asks for it (sd_notify(3)), that the process is up, how it stands in one
 * sentence, and that it still works as long as no thread waits for itself. The notices are sent by
 * the program {@code systemd-notify}, because Java has no datagram sockets of the Unix kind. Used
 * by one thread.
 */
final class ServiceNotice {

  private static final Logger LOG = LoggerFactory.getLogger(ServiceNotice.class);

  /** How a notice is sent. */
  interface Sending {
    CompletionStage<?> send(List<String> words) throws IOException;
  }

  private final Supplier<Status> status;
  private final Sending sending;
  private final BooleanSupplier works;
  private final LongSupplier nanoTime;
  private final long signNanos;
  private boolean silent;
  private boolean up;
  private String told = "";
  private long signAt;

  /**
   * Of a process with that environment.
   *
   * @param status how it stands
   * @param works whether it is worth a sign of life
   * @param nanoTime as {@link System#nanoTime()}
   */
  ServiceNotice(
      Map<String, String> environment,
      Supplier<Status> status,
      Sending sending,
      BooleanSupplier works,
      LongSupplier nanoTime) {
    this.status = status;
    this.sending = sending;
    this.works = works;
    this.nanoTime = nanoTime;
    this.silent = !environment.containsKey("NOTIFY_SOCKET");
    // half of what systemd allows, as it advises
    this.signNanos = Long.parseLong(environment.getOrDefault("WATCHDOG_USEC", "0")) * 1_000 / 2;
  }

  /** By systemd-notify; a process works while none of its threads are in a deadlock. */
  static ServiceNotice of(Map<String, String> environment, Supplier<Status> status) {
    return new ServiceNotice(
        environment,
        status,
        words -> new ProcessBuilder(words).inheritIO().start().onExit(),
        () -> ManagementFactory.getThreadMXBean().findDeadlockedThreads() == null,
        System::nanoTime);
  }

  /** Tells what is new. */
  CompletionStage<?> look() {
    if (silent) {
      return CompletableFuture.completedFuture(null);
    }
    List<String> words = new ArrayList<>(List.of("systemd-notify"));
    if (!up) {
      words.add("--ready");
    }
    String now = sentence(status.get());
    if (!now.equals(told)) {
      words.add("--status=" + now);
    }
    if (signNanos > 0 && (!up || nanoTime.getAsLong() - signAt >= signNanos) && works()) {
      words.add("WATCHDOG=1");
    }
    return words.size() == 1 ? CompletableFuture.completedFuture(null) : send(words, now);
  }

  private boolean works() {
    signAt = nanoTime.getAsLong();
    return works.getAsBoolean();
  }

  private CompletionStage<?> send(List<String> words, String now) {
    up = true;
    told = now;
    try {
      return sending.send(words);
    } catch (IOException missing) {
      silent = true;
      LOG.warn("the service manager is told nothing: {}", missing.toString());
      return CompletableFuture.completedFuture(null);
    }
  }

  private static String sentence(Status now) {
    String parts = ": broker %s, smsc %s, chat %s".formatted(now.broker(), now.smsc(), now.chat());
    String beginning =
        now.ready() ? "ready" : now.role().equals("active") ? "not ready" : now.role();
    return beginning + parts;
  }
}
