package org.skypesms.lab.phones;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One handset: joins parts and keeps the texts it received, the newest 20,000. Thread-safe. */
final class Phone {

  static final int KEPT = 20_000;

  private record LongMessage(String source, Concatenation.Kind kind, int reference, int count) {}

  private record Waiter(long after, CompletableFuture<List<TextMessage>> answer) {}

  private final Now now;
  private final Deque<TextMessage> messages = new ArrayDeque<>();
  private final Map<LongMessage, Assembly> assemblies = new LinkedHashMap<>();
  private final PhoneThread thread = new PhoneThread();
  private final Runnable used;
  private final List<Waiter> waiters = new ArrayList<>();
  private long lastId;
  private long lastSent;
  private int lastReference;

  /**
   * A phone that was never used.
   *
   * @param used is run after it received or sent a text
   */
  Phone(Now now, Runnable used) {
    this.now = now;
    this.used = used;
  }

  void take(HandsetPart part) {
    UserText text = UserText.of(part);
    wake(text.concatenation().isPresent() ? join(part.source(), text) : show(part.source(), text));
  }

  /**
   * Shows every long message that has been incomplete for longer than this, with a word for each
   * missing part.
   */
  void showIncomplete(long olderThanNanos) {
    wake(expire(olderThanNanos));
  }

  synchronized List<TextMessage> after(long id) {
    Deque<TextMessage> later = new ArrayDeque<>();
    Iterator<TextMessage> newestFirst = messages.descendingIterator();
    while (newestFirst.hasNext()) {
      TextMessage message = newestFirst.next();
      if (message.id() <= id) {
        break;
      }
      later.addFirst(message);
    }
    return List.copyOf(later);
  }

  /** The texts after this id as soon as there is one, or none when the time is over. */
  CompletableFuture<List<TextMessage>> await(long after, long waitMillis) {
    CompletableFuture<List<TextMessage>> answer = new CompletableFuture<>();
    synchronized (this) {
      List<TextMessage> present = after(after);
      if (!present.isEmpty() || waitMillis <= 0) {
        return CompletableFuture.completedFuture(present);
      }
      waiters.add(new Waiter(after, answer));
    }
    return answer
        .completeOnTimeout(List.of(), waitMillis, TimeUnit.MILLISECONDS)
        .whenComplete((texts, failure) -> forget(answer));
  }

  synchronized long lastId() {
    return lastId;
  }

  synchronized int size() {
    return messages.size();
  }

  /** When it received or sent last, empty if never. */
  synchronized String lastAt() {
    return thread.lastAt();
  }

  /** Its newest texts in both directions, oldest first. */
  synchronized List<ThreadLine> thread(long most) {
    return thread.newest(most);
  }

  /** Sends one text, and numbers it in the order of sending. */
  long send(PhoneRequest request, int parts, Runnable sending) {
    long id = hand(request, parts, sending);
    used.run();
    return id;
  }

  private synchronized long hand(PhoneRequest request, int parts, Runnable sending) {
    sending.run();
    thread.add(false, request.to(), request.text(), now.stamp(), parts);
    return ++lastSent;
  }

  /** The next reference of a long text that this phone sends: 8 bit. */
  synchronized int nextReference() {
    lastReference = (lastReference + 1) & 0xFF;
    return lastReference;
  }

  private synchronized List<Waiter> show(String from, UserText text) {
    keep(from, text.alphabet().decode(text.octets()), 1, text.flash());
    return List.copyOf(waiters);
  }

  private synchronized List<Waiter> join(String from, UserText text) {
    Concatenation place = text.concatenation().orElseThrow();
    LongMessage key = new LongMessage(from, place.kind(), place.reference(), place.count());
    Assembly assembly =
        assemblies.computeIfAbsent(key, k -> new Assembly(place.count(), now.nanos()));
    assembly.put(place.number(), text);
    if (!assembly.complete()) {
      return List.of();
    }
    assemblies.remove(key);
    keep(from, assembly.text(), assembly.present(), assembly.flash());
    return List.copyOf(waiters);
  }

  private synchronized List<Waiter> expire(long olderThanNanos) {
    long nanos = now.nanos();
    boolean any =
        assemblies
            .entrySet()
            .removeIf(
                entry -> showIfOlder(entry.getKey(), entry.getValue(), olderThanNanos, nanos));
    return any ? List.copyOf(waiters) : List.of();
  }

  private boolean showIfOlder(LongMessage key, Assembly assembly, long olderThanNanos, long nanos) {
    boolean older = assembly.olderThan(olderThanNanos, nanos);
    if (older) {
      keep(key.source(), assembly.text(), assembly.present(), assembly.flash());
    }
    return older;
  }

  private void keep(String from, String text, int parts, boolean flash) {
    String at = now.stamp();
    messages.addLast(new TextMessage(++lastId, from, text, at, parts, flash ? true : null));
    thread.add(true, from, text, at, parts);
    used.run();
    if (messages.size() > KEPT) {
      messages.removeFirst();
    }
  }

  private void wake(List<Waiter> waiting) {
    waiting.forEach(waiter -> waiter.answer().complete(after(waiter.after())));
  }

  private synchronized void forget(CompletableFuture<List<TextMessage>> answer) {
    waiters.removeIf(waiter -> waiter.answer() == answer);
  }
}
