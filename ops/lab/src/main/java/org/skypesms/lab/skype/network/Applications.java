package org.skypesms.lab.skype.network;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The application-to-application channel: programs of two accounts that made an application of the
 * same name exchange streams and datagrams (reference section 10). Guarded by the network's lock.
 */
public final class Applications {
  private static final int MOST_PER_ACCOUNT = 64;

  private final Map<Account, Map<String, Application>> all = new HashMap<>();
  private final Clock clock;

  Applications(Clock clock) {
    this.clock = clock;
  }

  /** Makes an application; empty when the account has one of that name, or too many. */
  public Optional<Application> create(Account owner, String name, Object creator) {
    Map<String, Application> own = all.computeIfAbsent(owner, o -> new HashMap<>());
    if (own.containsKey(name) || own.size() >= MOST_PER_ACCOUNT) {
      return Optional.empty();
    }
    Application application = new Application(owner, name, creator, clock);
    own.put(name, application);
    return Optional.of(application);
  }

  /** The account's application of that name, rid of the streams that were idle too long. */
  public Optional<Application> find(Account owner, String name) {
    Application found = all.getOrDefault(owner, Map.of()).get(name);
    if (found != null) {
      found.endIdleStreams();
    }
    return Optional.ofNullable(found);
  }

  /** Ends an application; its streams are gone and the peers are not told. */
  public void delete(Application application) {
    application.dropStreams();
    all.getOrDefault(application.owner(), new HashMap<>()).remove(application.name());
  }

  /** Ends every application that a program made which is gone. */
  public void creatorGone(Account owner, Object creator) {
    List.copyOf(all.getOrDefault(owner, Map.of()).values()).stream()
        .filter(application -> application.creator() == creator)
        .forEach(this::delete);
  }

  /** Connects to the peer's application of the same name, if it has one and can be reached. */
  public void connect(Application from, Account peer) {
    from.tell("CONNECTING " + peer);
    from.tell("CONNECTING ");
    find(peer, from.name())
        .filter(to -> peer.isReachable() && from.hasRoom() && to.hasRoom())
        .filter(to -> !from.isJoinedWith(peer))
        .filter(to -> !peer.standing(from.owner().name()).blocked())
        .ifPresent(to -> Application.join(from, to));
  }
}
