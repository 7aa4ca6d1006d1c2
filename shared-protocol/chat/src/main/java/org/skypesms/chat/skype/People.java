package org.skypesms.chat.skype;

import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.skypesms.chat.ChatUnavailable;
import org.skypesms.message.Skypename;

/**
 * The people that the client was asked about in one session: each is fetched once, all properties
 * at the same time, and kept current by {@code USER} notifications. Bounded: the person not wanted
 * for longest is forgotten; and what is old is fetched anew, because clients are known to lose
 * pushes. Thread-safe.
 */
final class People {

  private static final int MOST = 10_000;
  private static final long FRESH = Duration.ofMinutes(10).toNanos();

  private final Session session;
  private final Map<Skypename, Known> known = new LinkedHashMap<>(16, 0.75f, true);

  People(Session session) {
    this.session = session;
  }

  /** The person, or a failure with what the port says. */
  CompletableFuture<Person> person(Skypename name) {
    Known wanted;
    synchronized (known) {
      Known present = known.get(name);
      if (present != null && present.isUsable()) {
        return present.fetched;
      }
      wanted = new Known();
      known.put(name, wanted);
      forgetOne();
    }
    fetch(name, wanted);
    return wanted.fetched;
  }

  /** Takes a {@code USER} notification. Strangers to the cache are ignored. */
  void notified(PropertyLine line) {
    Optional<UserProperty> property = UserProperty.named(line.name());
    if (property.isEmpty()) {
      return;
    }
    Known present;
    synchronized (known) {
      present = known.get(new Skypename(line.id()));
    }
    if (present != null) {
      present.person.told(property.get(), line.value());
    }
  }

  private void forgetOne() {
    if (known.size() > MOST) {
      Iterator<Known> eldest = known.values().iterator();
      eldest.next();
      eldest.remove();
    }
  }

  private void fetch(Skypename name, Known wanted) {
    CompletableFuture<?>[] all =
        Arrays.stream(UserProperty.values())
            .map(property -> fetch(name, property, wanted.person))
            .toArray(CompletableFuture[]::new);
    var unused =
        CompletableFuture.allOf(all).whenComplete((done, failure) -> wanted.settle(failure));
  }

  private CompletableFuture<Void> fetch(Skypename name, UserProperty property, Person person) {
    Command command = Command.of("GET USER " + name + " " + property);
    CompletableFuture<Void> told =
        command
            .reply()
            .exceptionally(failure -> substitute(property, failure))
            .thenAccept(reply -> told(person, property, reply));
    session.send(command);
    return told;
  }

  private static void told(Person person, UserProperty property, String reply) {
    Optional<PropertyLine> line =
        PropertyLine.of(reply).filter(l -> l.name().equals(property.name()));
    if (line.isEmpty() && !reply.isEmpty() && !property.mayBeMissing()) {
      throw new ChatUnavailable("not understood about " + property, true);
    }
    line.ifPresent(l -> person.told(property, l.value()));
  }

  private static String substitute(UserProperty property, Throwable failure) {
    if (Failures.cause(failure) instanceof ApiError error
        && (error.noSuchPerson() || property.mayBeMissing())) {
      return "";
    }
    throw Failures.ofPort(failure);
  }

  private static final class Known {
    private final long since = System.nanoTime();
    private final Person person = new Person();
    private final CompletableFuture<Person> fetched = new CompletableFuture<>();

    boolean isUsable() {
      return !fetched.isCompletedExceptionally() && System.nanoTime() - since < FRESH;
    }

    void settle(Throwable failure) {
      if (failure == null) {
        fetched.complete(person);
      } else {
        fetched.completeExceptionally(Failures.ofPort(failure));
      }
    }
  }
}
