package org.skypesms.chat.skype;

import java.util.Arrays;
import java.util.Objects;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.messages.Message;
import org.freedesktop.dbus.messages.MessageFactory;
import org.freedesktop.dbus.messages.MethodCall;
import org.freedesktop.dbus.messages.constants.Flags;

/**
 * Makes the few messages that a client of the Skype Access API sends on D-Bus, and reads the few it
 * gets (reference, section 3.1). Immutable.
 */
final class BusMessages {

  static final String SKYPE = "com.Skype.API";
  static final String CLIENT_PATH = "/com/Skype/Client";
  static final String CLIENT_INTERFACE = "com.Skype.API.Client";
  private static final String BUS = "org.freedesktop.DBus";
  private static final String BUS_PATH = "/org/freedesktop/DBus";
  private static final String OWNER_RULE =
      "type='signal',sender='%s',interface='%s',member='NameOwnerChanged',arg0='%s'"
          .formatted(BUS, BUS, SKYPE);

  private final MessageFactory factory;

  BusMessages(MessageFactory factory) {
    this.factory = factory;
  }

  Message hello() {
    return toBus("Hello", null);
  }

  Message watchOwner() {
    return toBus("AddMatch", "s", OWNER_RULE);
  }

  Message askOwner() {
    return toBus("GetNameOwner", "s", SKYPE);
  }

  /** A command for the client, sent to its unique name so that no successor gets it. */
  Message invoke(String owner, String command) {
    return call(owner, "/com/Skype", SKYPE, "Invoke", "s", command);
  }

  Message emptyReturn(MethodCall call) {
    return made(() -> factory.createMethodReturn(call, null));
  }

  Message textReturn(MethodCall call, String text) {
    return made(() -> factory.createMethodReturn(call, "s", text));
  }

  Message unknownMethod(MethodCall call) {
    String name = "org.freedesktop.DBus.Error.UnknownMethod";
    String text = "There is no such method here.";
    return made(() -> factory.createError(call.getSource(), name, call.getSerial(), "s", text));
  }

  /** The message's first argument when it is a text, else the empty text. */
  static String text(Message message) {
    return argument(message, 0);
  }

  /** Whose signal of a changed owner this is about, and who owns the name now. */
  static String newOwner(Message signal) {
    return argument(signal, 2);
  }

  static boolean isOwnerChange(Message signal) {
    return "NameOwnerChanged".equals(signal.getName())
        && BUS.equals(signal.getInterface())
        && BUS.equals(signal.getSource())
        && SKYPE.equals(argument(signal, 0));
  }

  /** The message as it goes over the wire. */
  static byte[] octets(Message message) {
    byte[][] pieces = message.getWireData();
    int length = Arrays.stream(pieces).filter(Objects::nonNull).mapToInt(p -> p.length).sum();
    byte[] octets = new byte[length];
    int at = 0;
    for (byte[] piece : pieces) {
      if (piece != null) {
        System.arraycopy(piece, 0, octets, at, piece.length);
        at += piece.length;
      }
    }
    return octets;
  }

  private Message toBus(String member, String signature, Object... arguments) {
    return call(BUS, BUS_PATH, BUS, member, signature, arguments);
  }

  private Message call(
      String to, String path, String type, String member, String signature, Object... arguments) {
    return made(
        () ->
            factory.createMethodCall(
                null, to, path, type, member, Flags.NO_AUTO_START, signature, arguments));
  }

  private static String argument(Message message, int index) {
    try {
      Object[] arguments = message.getParameters();
      return arguments != null && arguments.length > index && arguments[index] instanceof String s
          ? s
          : "";
    } catch (DBusException e) {
      return "";
    }
  }

  private static Message made(Making making) {
    try {
      return making.make();
    } catch (DBusException e) {
      throw new BusFailure("cannot make a message: " + e.getMessage(), true);
    }
  }

  private interface Making {
    Message make() throws DBusException;
  }
}
