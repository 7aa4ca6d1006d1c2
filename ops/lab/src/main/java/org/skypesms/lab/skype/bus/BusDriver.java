package org.skypesms.lab.skype.bus;

import java.util.Map;
import java.util.Optional;

/**
 * The bus itself as a peer: {@code org.freedesktop.DBus} with its methods, errors and signals. Bus
 * loop only.
 */
final class BusDriver {
  private static final String ERROR = "org.freedesktop.DBus.Error.";

  private final Bus bus;
  private final NameRegistry names;
  private final Map<String, BusMethods.Method> methods;
  private final Subscriptions subscriptions;
  private int serial;

  BusDriver(Bus bus, NameRegistry names, Subscriptions subscriptions) {
    this.bus = bus;
    this.names = names;
    this.subscriptions = subscriptions;
    this.methods = new BusMethods(bus, names, subscriptions).byName();
  }

  boolean isHello(BusMessage message) {
    return message.type() == MessageType.METHOD_CALL
        && BusNames.BUS.equals(message.fields().destination())
        && "Hello".equals(message.fields().member());
  }

  void call(Peer from, BusMessage call) throws MalformedMessage {
    if (isHello(call)) {
      hello(from, call);
      return;
    }
    String iface = call.fields().iface();
    String member = call.fields().member();
    BusMethods.Method method =
        methods.get(iface == null ? BusNames.BUS + "." + member : iface + "." + member);
    if (method == null) {
      refuse(from, call, "UnknownMethod", "The bus has no method " + member);
      return;
    }
    if (!method.signature().equals(call.fields().signature())) {
      refuse(from, call, "InvalidArgs", member + " takes (" + method.signature() + ")");
      return;
    }
    answer(from, call, method);
  }

  private void answer(Peer from, BusMessage call, BusMethods.Method method)
      throws MalformedMessage {
    try {
      reply(from, call, method.body().answer(from, new WireInput(call.body(), call.order())));
    } catch (BusRefusal e) {
      refuse(from, call, e.error(), e.getMessage());
    }
  }

  void noSuchName(Peer from, BusMessage call) {
    String name = call.fields().destination();
    refuse(
        from,
        call,
        "ServiceUnknown",
        "The name " + name + " was not provided by any .service files");
  }

  void tooMuch(Peer from, BusMessage call) {
    refuse(from, call, "LimitsExceeded", "Too many calls wait for an answer");
  }

  void noReply(Peer caller, int call) {
    Fields fields =
        new Fields(null, null, null, ERROR + "NoReply", call, caller.name(), BusNames.BUS, "s");
    send(
        caller,
        MessageType.ERROR,
        fields,
        Body.strings("Message recipient disconnected from message bus without replying"));
  }

  void ownerChanged(String name, Peer before, Peer after) {
    Body body = Body.strings(name, nameOf(before), nameOf(after));
    subscriptions.broadcast(
        message(MessageType.SIGNAL, signal("NameOwnerChanged", null, "sss"), body), this::ownerOf);
    Optional.ofNullable(before).ifPresent(peer -> tell(peer, "NameLost", name));
    Optional.ofNullable(after).ifPresent(peer -> tell(peer, "NameAcquired", name));
  }

  private void hello(Peer from, BusMessage call) {
    String name = bus.hello(from);
    if (name == null) {
      refuse(from, call, "Failed", "Hello was said already");
      return;
    }
    reply(from, call, Body.strings(name));
    bus.announce(from);
  }

  private String ownerOf(String name) {
    return name.equals(BusNames.BUS) ? name : names.owner(name).map(Peer::name).orElse(name);
  }

  private void tell(Peer peer, String member, String name) {
    send(peer, MessageType.SIGNAL, signal(member, peer.name(), "s"), Body.strings(name));
  }

  private void reply(Peer to, BusMessage call, Body body) {
    if (call.expectsReply()) {
      Fields fields = fromBus(Messages.answering(call, null, body.signature()), to);
      send(to, MessageType.METHOD_RETURN, fields, body);
    }
  }

  private void refuse(Peer to, BusMessage call, String error, String sentence) {
    if (call.expectsReply()) {
      Fields fields = fromBus(Messages.answering(call, ERROR + error, "s"), to);
      send(to, MessageType.ERROR, fields, Body.strings(sentence));
    }
  }

  private static Fields fromBus(Fields fields, Peer to) {
    return fields.withSender(BusNames.BUS).withDestination(to.name());
  }

  private static Fields signal(String member, String destination, String signature) {
    return new Fields(
        BusNames.BUS_PATH, BusNames.BUS, member, null, 0, destination, BusNames.BUS, signature);
  }

  private void send(Peer to, MessageType type, Fields fields, Body body) {
    to.deliver(message(type, fields, body));
  }

  private BusMessage message(MessageType type, Fields fields, Body body) {
    serial = Math.max(1, serial + 1);
    return new BusMessage(
        Body.ORDER, type, BusMessage.NO_REPLY_EXPECTED, serial, fields, body.octets());
  }

  private static String nameOf(Peer peer) {
    return peer == null ? "" : peer.name();
  }
}
