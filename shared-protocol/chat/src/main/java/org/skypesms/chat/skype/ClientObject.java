package org.skypesms.chat.skype;

import java.util.Optional;
import org.freedesktop.dbus.messages.Message;
import org.freedesktop.dbus.messages.MethodCall;
import org.freedesktop.dbus.messages.constants.Flags;

/**
 * The object {@code /com/Skype/Client} that the Skype client calls to push notifications
 * (reference, section 3.1). It is there from the first moment of a connection, so that nothing is
 * lost between NAME and the first push.
 */
final class ClientObject {

  private static final String INTROSPECTION =
      """
      <!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"
       "http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">
      <node>
       <interface name="com.Skype.API.Client">
        <method name="Notify"><arg type="s" direction="in"/></method>
       </interface>
      </node>
      """;

  private final BusMessages messages;
  private final BusListener listener;

  ClientObject(BusMessages messages, BusListener listener) {
    this.messages = messages;
    this.listener = listener;
  }

  /** Takes a call, and gives the answer if one is expected. */
  Optional<Message> answer(MethodCall call) {
    Message answer = answerTo(call);
    boolean expected = (call.getFlags() & Flags.NO_REPLY_EXPECTED) == 0;
    return expected ? Optional.of(answer) : Optional.empty();
  }

  private Message answerTo(MethodCall call) {
    return switch (String.valueOf(call.getName())) {
      case "Notify" -> notified(call);
      case "Introspect" -> messages.textReturn(call, INTROSPECTION);
      case "Ping" -> messages.emptyReturn(call);
      default -> messages.unknownMethod(call);
    };
  }

  private Message notified(MethodCall call) {
    if (!BusMessages.CLIENT_PATH.equals(call.getPath()) || !"s".equals(call.getSig())) {
      return messages.unknownMethod(call);
    }
    listener.notified(call.getSource(), BusMessages.text(call));
    return messages.emptyReturn(call);
  }
}
