package org.skypesms.lab.skype;

import java.util.HashMap;
import java.util.Map;
import org.skypesms.lab.skype.bus.Body;
import org.skypesms.lab.skype.bus.BusMessage;
import org.skypesms.lab.skype.bus.Introspection;
import org.skypesms.lab.skype.bus.MachineId;
import org.skypesms.lab.skype.bus.MalformedMessage;
import org.skypesms.lab.skype.bus.ServicePeer;

/**
 * What a Skype client exports on its bus: {@code /com/Skype} with {@code com.Skype.API.Invoke}, and
 * the standard interfaces (reference section 3.1). Bus loop only.
 */
final class SkypeService {
  static final String NAME = "com.Skype.API";
  private static final String PATH = "/com/Skype";
  private static final String STANDARD = "org.freedesktop.DBus.";
  private static final String ERROR = "org.freedesktop.DBus.Error.";
  private static final Map<String, String> DOCUMENTS = documents();

  /** Takes the commands. */
  interface Commands {
    void invoke(BusMessage call, String command);
  }

  private final Commands commands;

  SkypeService(Commands commands) {
    this.commands = commands;
  }

  void call(ServicePeer peer, BusMessage call) {
    String iface = call.fields().iface();
    String member = call.fields().member();
    if (iface == null || iface.equals(NAME)) {
      invoke(peer, call);
      return;
    }
    switch (iface + "." + member) {
      case STANDARD + "Introspectable.Introspect" -> introspect(peer, call);
      case STANDARD + "Peer.Ping" -> peer.reply(call, Body.EMPTY);
      case STANDARD + "Peer.GetMachineId" -> peer.reply(call, Body.strings(MachineId.text()));
      case STANDARD + "Properties.Get",
          STANDARD + "Properties.Set",
          STANDARD + "Properties.GetAll" ->
          peer.refuse(call, ERROR + "UnknownProperty", "Skype's object has no properties");
      default -> peer.refuse(call, ERROR + "UnknownMethod", "No method " + iface + "." + member);
    }
  }

  private void invoke(ServicePeer peer, BusMessage call) {
    if (!PATH.equals(call.fields().path())) {
      peer.refuse(call, ERROR + "UnknownObject", "Skype's object is " + PATH);
    } else if (!call.fields().member().equals("Invoke")) {
      peer.refuse(call, ERROR + "UnknownMethod", "No method " + call.fields().member());
    } else {
      command(peer, call);
    }
  }

  private void command(ServicePeer peer, BusMessage call) {
    try {
      String command = call.onlyString();
      if (command == null) {
        peer.refuse(call, ERROR + "InvalidArgs", "Invoke takes one string");
      } else {
        commands.invoke(call, command);
      }
    } catch (MalformedMessage e) {
      throw new IllegalStateException("a routed message was not checked", e);
    }
  }

  private static void introspect(ServicePeer peer, BusMessage call) {
    String document = DOCUMENTS.get(call.fields().path());
    if (document == null) {
      peer.refuse(call, ERROR + "UnknownObject", "No object " + call.fields().path());
    } else {
      peer.reply(call, Body.strings(document));
    }
  }

  private static Map<String, String> documents() {
    Map<String, String> documents = new HashMap<>();
    documents.put("/", Introspection.document("<node name=\"com\"/>\n"));
    documents.put("/com", Introspection.document("<node name=\"Skype\"/>\n"));
    String api = Introspection.iface(NAME, Introspection.method("Invoke", "s", "s"));
    documents.put(PATH, Introspection.document(api));
    return documents;
  }
}
