package org.skypesms.server.walk;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.skypesms.chat.ChatClient;
import org.skypesms.message.Half;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;
import org.skypesms.state.Store;
import org.skypesms.state.WantedStanding;

/**
 * Keeps in the state how this half's account sees the people whom the other half wants to know
 * about. A change is there within a look; while the chat client is away what was seen last stays.
 * Safe for use by any thread.
 */
public final class LookAtPeople {

  /** How long after it was wanted last a person is still looked at. */
  public static final Duration WANTED = Duration.ofMinutes(15);

  private final Half half;
  private final ChatClient chat;
  private final Store store;
  private final Clock clock;
  private final Set<Skypename> lookedAt = ConcurrentHashMap.newKeySet();

  /** For one half. */
  public LookAtPeople(Half half, ChatClient chat, Store store, Clock clock) {
    this.half = half;
    this.chat = chat;
    this.store = store;
    this.clock = clock;
  }

  /** Looks at everybody who is wanted; whom the client is still asked about is not waited for. */
  public CompletionStage<Void> look() {
    return store
        .submit(ledger -> ledger.standings().wantedSince(half, clock.instant().minus(WANTED)))
        .thenAccept(people -> people.forEach(this::look));
  }

  /** Whom the client cannot tell about now is looked at again. */
  private void look(WantedStanding wanted) {
    if (lookedAt.add(wanted.person())) {
      var unused =
          chat.standing(wanted.person())
              .thenCompose(standing -> keepNews(wanted, standing))
              .whenComplete((done, away) -> lookedAt.remove(wanted.person()));
    }
  }

  private CompletableFuture<Void> keepNews(WantedStanding wanted, Standing standing) {
    return wanted.known().filter(standing::equals).isPresent()
        ? CompletableFuture.completedFuture(null)
        : keep(wanted, standing);
  }

  private CompletableFuture<Void> keep(WantedStanding wanted, Standing standing) {
    return store.submit(
        ledger -> {
          ledger.standings().saw(half, wanted.person(), standing);
          return null;
        });
  }
}
