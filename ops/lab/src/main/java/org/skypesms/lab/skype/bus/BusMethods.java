package org.skypesms.lab.skype.bus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The methods of {@code org.freedesktop.DBus} but Hello. Bus loop only. */
final class BusMethods {
  /** What a method does; arguments are read in the order of its signature. */
  interface Answer {
    Body answer(Peer caller, WireInput arguments) throws MalformedMessage, BusRefusal;
  }

  record Method(String signature, Answer body) {}

  private final Bus bus;
  private final NameRegistry names;
  private final Subscriptions subscriptions;
  private final Map<String, Method> methods = new HashMap<>();

  BusMethods(Bus bus, NameRegistry names, Subscriptions subscriptions) {
    this.bus = bus;
    this.names = names;
    this.subscriptions = subscriptions;
  }

  Map<String, Method> byName() {
    names();
    matching();
    credentials();
    general();
    return Map.copyOf(methods);
  }

  private void names() {
    bus(
        "RequestName",
        "su",
        (peer, in) -> {
          String name = wellKnown(in.string());
          return Body.uint32(names.request(peer, name, in.uint32()));
        });
    bus("ReleaseName", "s", (peer, in) -> Body.uint32(names.release(peer, wellKnown(in.string()))));
    bus("NameHasOwner", "s", (peer, in) -> Body.bool(owned(in.string())));
    bus("GetNameOwner", "s", (peer, in) -> Body.strings(ownerName(in.string())));
    bus("ListNames", "", (peer, in) -> Body.array(allNames()));
    bus("ListActivatableNames", "", (peer, in) -> Body.array(List.of(BusNames.BUS)));
    bus("ListQueuedOwners", "s", (peer, in) -> Body.array(queued(in.string())));
    bus("StartServiceByName", "su", (peer, in) -> start(in.string()));
  }

  private void matching() {
    bus(
        "AddMatch",
        "s",
        (peer, in) -> {
          if (!subscriptions.add(peer, rule(in.string()))) {
            throw new BusRefusal("LimitsExceeded", "Too many match rules");
          }
          return Body.EMPTY;
        });
    bus(
        "RemoveMatch",
        "s",
        (peer, in) -> {
          if (!subscriptions.remove(peer, rule(in.string()))) {
            throw new BusRefusal("MatchRuleNotFound", "No such match rule");
          }
          return Body.EMPTY;
        });
  }

  private void credentials() {
    bus(
        "GetConnectionUnixUser",
        "s",
        (peer, in) -> Body.uint32(known(owner(in.string()).uid(), "user")));
    bus(
        "GetConnectionUnixProcessID",
        "s",
        (peer, in) -> Body.uint32(known((int) owner(in.string()).pid(), "process")));
    bus(
        "GetConnectionCredentials",
        "s",
        (peer, in) -> Body.numbers(credentials(owner(in.string()))));
  }

  private void general() {
    bus("GetId", "", (peer, in) -> Body.strings(bus.guid()));
    on("Introspectable", "Introspect", "", (peer, in) -> Body.strings(Introspection.BUS));
    on("Peer", "Ping", "", (peer, in) -> Body.EMPTY);
    on("Peer", "GetMachineId", "", (peer, in) -> Body.strings(MachineId.text()));
    on("Properties", "GetAll", "s", (peer, in) -> Body.numbers(Map.of()));
  }

  private void bus(String member, String signature, Answer body) {
    methods.put(BusNames.BUS + "." + member, new Method(signature, body));
  }

  private void on(String iface, String member, String signature, Answer body) {
    methods.put(BusNames.BUS + "." + iface + "." + member, new Method(signature, body));
  }

  private static String wellKnown(String name) throws BusRefusal {
    if (!BusNames.isWellKnown(name) || name.equals(BusNames.BUS)) {
      throw new BusRefusal("InvalidArgs", "The name cannot be owned");
    }
    return name;
  }

  private boolean owned(String name) {
    return name.equals(BusNames.BUS) || bus.peer(name).isPresent();
  }

  private String ownerName(String name) throws BusRefusal {
    return name.equals(BusNames.BUS) ? name : owner(name).name();
  }

  private Peer owner(String name) throws BusRefusal {
    return bus.peer(name)
        .orElseThrow(
            () -> new BusRefusal("NameHasNoOwner", "The name '" + name + "' has no owner"));
  }

  private List<String> allNames() {
    List<String> all = new ArrayList<>(List.of(BusNames.BUS));
    all.addAll(names.names());
    all.addAll(bus.uniqueNames());
    return all;
  }

  private List<String> queued(String name) throws BusRefusal {
    owner(name);
    return names.queued(name);
  }

  private Body start(String name) throws BusRefusal {
    if (!owned(name)) {
      throw new BusRefusal(
          "ServiceUnknown", "The name " + name + " was not provided by any .service files");
    }
    return Body.uint32(2);
  }

  private static MatchRule rule(String text) throws BusRefusal {
    MatchRule rule = text.length() > Subscriptions.LONGEST_RULE ? null : MatchRule.parse(text);
    if (rule == null) {
      throw new BusRefusal("MatchRuleInvalid", "The match rule is not valid");
    }
    return rule;
  }

  private static int known(int value, String what) throws BusRefusal {
    if (value < 0) {
      throw new BusRefusal("Failed", "The " + what + " of that connection is not known");
    }
    return value;
  }

  private static Map<String, Integer> credentials(Peer peer) {
    Map<String, Integer> known = new HashMap<>();
    if (peer.uid() >= 0) {
      known.put("UnixUserID", peer.uid());
    }
    if (peer.pid() >= 0) {
      known.put("ProcessID", (int) peer.pid());
    }
    return known;
  }
}
