package org.skypesms.lab.skype.bus;

/**
 * The header fields of a D-Bus message. A field that is absent is null, an absent reply serial is 0
 * and an absent signature is empty.
 *
 * @param path the object (field 1)
 * @param iface the interface (field 2)
 * @param member the method or signal (field 3)
 * @param error the error's name (field 4)
 * @param replySerial the serial this message answers (field 5), unsigned
 * @param destination the bus name it is meant for (field 6)
 * @param sender the unique name it came from (field 7), set by the bus
 * @param signature the types of the body (field 8)
 */
public record Fields(
    String path,
    String iface,
    String member,
    String error,
    int replySerial,
    String destination,
    String sender,
    String signature) {

  static final Fields NONE = new Fields(null, null, null, null, 0, null, null, "");

  Fields withSender(String name) {
    return new Fields(path, iface, member, error, replySerial, destination, name, signature);
  }

  Fields withDestination(String name) {
    return new Fields(path, iface, member, error, replySerial, name, sender, signature);
  }
}
