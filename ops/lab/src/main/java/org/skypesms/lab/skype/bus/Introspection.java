package org.skypesms.lab.skype.bus;

/** Introspection documents (D-Bus specification, "Introspection Data Format"). Stateless. */
public final class Introspection {
  private static final String HEAD =
      """
      <!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"
      "http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">
      <node>
      """;

  static final String BUS =
      document(
          iface(
              BusNames.BUS,
              method("Hello", "", "s")
                  + method("RequestName", "su", "u")
                  + method("ReleaseName", "s", "u")
                  + method("NameHasOwner", "s", "b")
                  + method("GetNameOwner", "s", "s")
                  + method("ListNames", "", "as")
                  + method("ListActivatableNames", "", "as")
                  + method("ListQueuedOwners", "s", "as")
                  + method("StartServiceByName", "su", "u")
                  + method("AddMatch", "s", "")
                  + method("RemoveMatch", "s", "")
                  + method("GetConnectionUnixUser", "s", "u")
                  + method("GetConnectionUnixProcessID", "s", "u")
                  + method("GetId", "", "s")
                  + "<signal name=\"NameOwnerChanged\"><arg type=\"s\"/><arg type=\"s\"/><arg type=\"s\"/>"
                  + "</signal>\n<signal name=\"NameLost\"><arg type=\"s\"/></signal>\n"
                  + "<signal name=\"NameAcquired\"><arg type=\"s\"/></signal>\n"));

  private Introspection() {}

  /** A document whose node holds the given interfaces and child nodes, and Introspectable, Peer. */
  public static String document(String content) {
    String standard =
        iface(BusNames.BUS + ".Introspectable", method("Introspect", "", "s"))
            + iface(
                BusNames.BUS + ".Peer", method("Ping", "", "") + method("GetMachineId", "", "s"));
    return HEAD + content + standard + "</node>\n";
  }

  /** An interface with its methods. */
  public static String iface(String name, String methods) {
    return "<interface name=\"" + name + "\">\n" + methods + "</interface>\n";
  }

  /** A method whose arguments have one-letter (or the one array) types. */
  public static String method(String name, String in, String out) {
    return "<method name=\"" + name + "\">" + args(in, "in") + args(out, "out") + "</method>\n";
  }

  private static String args(String signature, String direction) {
    StringBuilder args = new StringBuilder();
    for (int at = 0; at < signature.length(); at++) {
      int end = signature.charAt(at) == 'a' ? at + 2 : at + 1;
      String type = signature.substring(at, end);
      args.append("<arg direction=\"")
          .append(direction)
          .append("\" type=\"")
          .append(type)
          .append("\"/>");
      at = end - 1;
    }
    return args.toString();
  }
}
