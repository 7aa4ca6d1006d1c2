package org.skypesms.lab.skype.bus;

import java.util.function.Consumer;

/** A service that lives in this process and is on the bus without a socket. Bus loop only. */
public final class LocalPeer implements Peer {
  private final Bus bus;
  private final String name;
  private final Consumer<BusMessage> calls;
  private int serial;

  LocalPeer(Bus bus, String name, Consumer<BusMessage> calls) {
    this.bus = bus;
    this.name = name;
    this.calls = calls;
  }

  @Override
  public String name() {
    return name;
  }

  /** Answers a call. */
  public void reply(BusMessage call, Body body) {
    if (call.expectsReply()) {
      Fields fields = Messages.answering(call, null, body.signature());
      send(MessageType.METHOD_RETURN, BusMessage.NO_REPLY_EXPECTED, fields, body);
    }
  }

  /** Refuses a call with a D-Bus error. */
  public void refuse(BusMessage call, String error, String sentence) {
    if (call.expectsReply()) {
      Fields fields = Messages.answering(call, error, "s");
      send(MessageType.ERROR, BusMessage.NO_REPLY_EXPECTED, fields, Body.strings(sentence));
    }
  }

  /** Calls a method without wanting an answer. */
  public void tell(String destination, String path, String iface, String member, Body body) {
    Fields fields = new Fields(path, iface, member, null, 0, destination, null, body.signature());
    send(MessageType.METHOD_CALL, BusMessage.NO_REPLY_EXPECTED, fields, body);
  }

  /** Leaves the bus: its names are free, its open calls end with NoReply. */
  public void leave() {
    bus.leave(this);
  }

  @Override
  public void deliver(BusMessage message) {
    if (message.type() == MessageType.METHOD_CALL) {
      calls.accept(message);
    }
  }

  @Override
  public int uid() {
    return -1;
  }

  @Override
  public long pid() {
    return ProcessHandle.current().pid();
  }

  private void send(MessageType type, int flags, Fields fields, Body body) {
    serial = Math.max(1, serial + 1);
    try {
      bus.received(this, new BusMessage(Body.ORDER, type, flags, serial, fields, body.octets()));
    } catch (MalformedMessage e) {
      throw new IllegalStateException("a message of our own is not valid", e);
    }
  }
}
