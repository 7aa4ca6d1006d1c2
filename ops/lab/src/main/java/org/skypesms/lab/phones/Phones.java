package org.skypesms.lab.phones;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * All handsets of the lab: any number is a phone and needs no creation. Callers may rely on a part
 * being shown once for each id, and on every message being shown as often as it came, so that a
 * double is never hidden. Thread-safe.
 */
public final class Phones implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Now now;
  private final Duration patience;
  private final Map<String, Phone> phones = new ConcurrentHashMap<>();
  private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
  private final SeenParts seen = new SeenParts();
  private final ScheduledExecutorService sweeper =
      Executors.newSingleThreadScheduledExecutor(
          task -> Threads.daemon(task, "lab-phones-sweeper"));

  /** Phones that show an incomplete text after 60 seconds. */
  public Phones(Clock clock) {
    this(clock, System::nanoTime, PATIENCE);
  }

  Phones(Clock clock, LongSupplier ticker, Duration patience) {
    this.now = new Now(clock, ticker);
    this.patience = patience;
    long millis = Math.max(10, Math.min(1000, patience.toMillis() / 4));
    var unused = sweeper.scheduleWithFixedDelay(this::sweep, millis, millis, TimeUnit.MILLISECONDS);
  }

  /** Takes parts in this order; a part whose id was taken before changes nothing. */
  public void take(Collection<HandsetPart> parts) {
    parts.stream()
        .filter(part -> seen.add(part.id()))
        .forEach(part -> phone(part.destination()).take(part));
  }

  /**
   * The texts that this phone, named by {@code +} and digits, has received after this id, oldest
   * first.
   */
  public List<TextMessage> messages(String number, long after) {
    Phone phone = phones.get(number);
    return phone == null ? List.of() : phone.after(after);
  }

  Phone phone(String number) {
    return phones.computeIfAbsent(number, n -> new Phone(now, () -> used(n)));
  }

  /** The phone if it was ever used. */
  Optional<Phone> find(String number) {
    return Optional.ofNullable(phones.get(number));
  }

  Map<String, Phone> all() {
    return new TreeMap<>(phones);
  }

  /** From now on this is told the number of a phone that received or sent; it must not block. */
  public void listen(Consumer<String> told) {
    listeners.add(told);
  }

  private void used(String number) {
    listeners.forEach(told -> told.accept(number));
  }

  private void sweep() {
    phones.values().forEach(phone -> phone.showIncomplete(patience.toNanos()));
  }

  @Override
  public void close() {
    sweeper.shutdownNow();
  }
}
