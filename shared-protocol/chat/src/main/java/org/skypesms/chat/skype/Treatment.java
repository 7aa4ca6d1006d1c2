package org.skypesms.chat.skype;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.skypesms.chat.Whereabouts;
import org.skypesms.message.Skypename;

/**
 * What this account does with a person: authorise, block, and ask where the person is (reference,
 * sections 8.1 and 8.2).
 *
 * @param session to speak in
 * @param people who learn of what was changed
 */
record Treatment(Session session, People people) {

  private static final Set<String> NOT_THERE =
      Set.of("OFFLINE", "UNKNOWN", "LOGGEDOUT", "INVISIBLE", "");

  static Treatment in(Attachment now) {
    return new Treatment(now.session(), now.people());
  }

  CompletableFuture<Void> authorize(Skypename person, boolean wanted) {
    return set(person, "ISAUTHORIZED", wanted);
  }

  CompletableFuture<Void> block(Skypename person, boolean wanted) {
    return set(person, "ISBLOCKED", wanted);
  }

  CompletableFuture<Whereabouts> whereabouts(Skypename person) {
    return get(person, "ONLINESTATUS")
        .thenCompose(
            status ->
                NOT_THERE.contains(status)
                    ? get(person, "LASTONLINETIMESTAMP").thenApply(Treatment::offline)
                    : CompletableFuture.completedFuture(new Whereabouts(true, Optional.empty())));
  }

  private CompletableFuture<Void> set(Skypename person, String property, boolean wanted) {
    String value = wanted ? "TRUE" : "FALSE";
    return session
        .ask("SET USER " + person + " " + property + " " + value)
        .thenAccept(reply -> PropertyLine.of(reply).ifPresent(people::notified));
  }

  private CompletableFuture<String> get(Skypename person, String property) {
    return session
        .ask("GET USER " + person + " " + property)
        .thenApply(reply -> PropertyLine.of(reply).map(PropertyLine::value).orElse("").trim());
  }

  private static Whereabouts offline(String since) {
    boolean known = since.matches("[1-9]\\d{0,10}");
    return new Whereabouts(
        false,
        known ? Optional.of(Instant.ofEpochSecond(Long.parseLong(since))) : Optional.empty());
  }
}
