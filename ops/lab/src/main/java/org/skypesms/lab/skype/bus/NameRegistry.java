package org.skypesms.lab.skype.bus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who owns which well-known name, and who waits for it (D-Bus specification, "RequestName"). Bus
 * loop only.
 */
final class NameRegistry {
  static final int ALLOW_REPLACEMENT = 1;
  static final int REPLACE_EXISTING = 2;
  static final int DO_NOT_QUEUE = 4;
  static final int PRIMARY_OWNER = 1;
  static final int IN_QUEUE = 2;
  static final int EXISTS = 3;
  static final int ALREADY_OWNER = 4;
  static final int RELEASED = 1;
  static final int NON_EXISTENT = 2;
  static final int NOT_OWNER = 3;
  private static final int MOST_NAMES = 4096;

  /** Is told of every change; old or new owner is null where there is none. */
  interface Watcher {
    void ownerChanged(String name, Peer before, Peer after);
  }

  private record Claim(Peer peer, int flags) {}

  private final Map<String, Deque<Claim>> queues = new LinkedHashMap<>();
  private final Watcher watcher;

  NameRegistry(Watcher watcher) {
    this.watcher = watcher;
  }

  Optional<Peer> owner(String name) {
    return Optional.ofNullable(queues.get(name)).map(queue -> queue.peek().peer());
  }

  List<String> names() {
    return List.copyOf(queues.keySet());
  }

  List<String> queued(String name) {
    return queues.getOrDefault(name, new ArrayDeque<>()).stream()
        .map(c -> c.peer().name())
        .toList();
  }

  int request(Peer peer, String name, int flags) {
    Deque<Claim> queue = queues.get(name);
    if (queue == null) {
      if (queues.size() >= MOST_NAMES) {
        return EXISTS;
      }
      first(peer, name, flags);
      return PRIMARY_OWNER;
    }
    Claim current = queue.peek();
    if (current.peer() == peer) {
      queue.remove();
      queue.addFirst(new Claim(peer, flags));
      return ALREADY_OWNER;
    }
    boolean yields = (current.flags() & ALLOW_REPLACEMENT) != 0;
    if (yields && (flags & REPLACE_EXISTING) != 0) {
      claim(peer, name, flags);
      return PRIMARY_OWNER;
    }
    queue.removeIf(claim -> claim.peer() == peer);
    if ((flags & DO_NOT_QUEUE) != 0) {
      return EXISTS;
    }
    queue.add(new Claim(peer, flags));
    return IN_QUEUE;
  }

  /** Makes the peer the owner, whoever was it before; that one waits behind it. */
  void claim(Peer peer, String name, int flags) {
    Deque<Claim> queue = queues.get(name);
    if (queue == null) {
      first(peer, name, flags);
      return;
    }
    Peer before = queue.peek().peer();
    if ((queue.peek().flags() & DO_NOT_QUEUE) != 0) {
      queue.remove();
    }
    queue.removeIf(claim -> claim.peer() == peer);
    queue.addFirst(new Claim(peer, flags));
    watcher.ownerChanged(name, before, peer);
  }

  int release(Peer peer, String name) {
    Deque<Claim> queue = queues.get(name);
    if (queue == null) {
      return NON_EXISTENT;
    }
    boolean owned = queue.peek().peer() == peer;
    if (!queue.removeIf(claim -> claim.peer() == peer)) {
      return NOT_OWNER;
    }
    if (owned) {
      Peer after = queue.isEmpty() ? null : queue.peek().peer();
      if (after == null) {
        queues.remove(name);
      }
      watcher.ownerChanged(name, peer, after);
    }
    return RELEASED;
  }

  void releaseAll(Peer peer) {
    new ArrayList<>(queues.keySet()).forEach(name -> release(peer, name));
  }

  private void first(Peer peer, String name, int flags) {
    queues.put(name, new ArrayDeque<>(List.of(new Claim(peer, flags))));
    watcher.ownerChanged(name, null, peer);
  }
}
