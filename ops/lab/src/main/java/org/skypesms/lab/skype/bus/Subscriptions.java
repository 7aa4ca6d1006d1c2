package org.skypesms.lab.skype.bus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The match rules of every peer of a bus. Bus loop only. */
final class Subscriptions {
  static final int MOST_RULES = 512;
  static final int LONGEST_RULE = 1024;

  private final Map<Peer, List<MatchRule>> rules = new LinkedHashMap<>();

  /** False when the peer has too many rules already. */
  boolean add(Peer peer, MatchRule rule) {
    List<MatchRule> own = rules.computeIfAbsent(peer, p -> new ArrayList<>());
    return own.size() < MOST_RULES && own.add(rule);
  }

  boolean remove(Peer peer, MatchRule rule) {
    return rules.getOrDefault(peer, new ArrayList<>()).remove(rule);
  }

  void forget(Peer peer) {
    rules.remove(peer);
  }

  /** Delivers a signal without destination to everyone who asked for it, once each. */
  void broadcast(BusMessage signal, UnaryOperator<String> owner) {
    List<String> arguments = arguments(signal);
    rules.forEach(
        (peer, own) -> {
          if (own.stream().anyMatch(rule -> rule.matches(signal, arguments, owner))) {
            peer.deliver(signal);
          }
        });
  }

  private static List<String> arguments(BusMessage signal) {
    try {
      WireInput in = new WireInput(signal.body(), signal.order());
      return new SignatureWalk(in).all(signal.fields().signature());
    } catch (MalformedMessage e) {
      throw new IllegalStateException("a routed signal was not checked", e);
    }
  }
}
