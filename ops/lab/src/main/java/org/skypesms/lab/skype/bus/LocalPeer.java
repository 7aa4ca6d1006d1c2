package org.skypesms.lab.skype.bus;

import java.util.function.Consumer;

/** A service that lives in this process and is on the bus without a socket. Bus loop only. */
final class LocalPeer extends ServicePeer implements Peer {
  private final Bus bus;
  private final String name;
  private final Consumer<BusMessage> calls;

  LocalPeer(Bus bus, String name, Consumer<BusMessage> calls) {
    this.bus = bus;
    this.name = name;
    this.calls = calls;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
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

  @Override
  void post(BusMessage message) {
    try {
      bus.received(this, message);
    } catch (MalformedMessage e) {
      throw new IllegalStateException("a message of our own is not valid", e);
    }
  }
}
