package org.skypesms.lab.skype.bus;

/** A service of this process on a bus: what it can say there. Bus loop only. */
public abstract class ServicePeer {
  private int serial;

  ServicePeer() {}

  /** Answers a call. */
  public final void reply(BusMessage call, Body body) {
    if (call.expectsReply()) {
      send(MessageType.METHOD_RETURN, Messages.answering(call, null, body.signature()), body);
    }
  }

  /** Refuses a call with a D-Bus error. */
  public final void refuse(BusMessage call, String error, String sentence) {
    if (call.expectsReply()) {
      send(MessageType.ERROR, Messages.answering(call, error, "s"), Body.strings(sentence));
    }
  }

  /** Calls a method without wanting an answer. */
  public final void tell(String destination, String path, String iface, String member, Body body) {
    Fields fields = new Fields(path, iface, member, null, 0, destination, null, body.signature());
    send(MessageType.METHOD_CALL, fields, body);
  }

  /** Leaves the bus: its names are free, its open calls end with NoReply. */
  public abstract void leave();

  /** Takes a message on its way; never blocks. */
  abstract void post(BusMessage message);

  private void send(MessageType type, Fields fields, Body body) {
    serial = Math.max(1, serial + 1);
    post(
        new BusMessage(
            Body.ORDER, type, BusMessage.NO_REPLY_EXPECTED, serial, fields, body.octets()));
  }
}
