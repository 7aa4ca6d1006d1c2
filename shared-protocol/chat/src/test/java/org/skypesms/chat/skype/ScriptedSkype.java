package org.skypesms.chat.skype;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.MethodNoReply;
import org.freedesktop.dbus.connections.AbstractConnection;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;

/**
 * A Skype client that says what a test tells it to say, for manners that no whole client has. It
 * stands on dbus-java's connection classes, which the driver does not use.
 */
final class ScriptedSkype implements AutoCloseable {

  /** What the client exports. */
  @DBusInterfaceName("com.Skype.API")
  public interface Api extends DBusInterface {
    String Invoke(String command);
  }

  /** What programs export. */
  @DBusInterfaceName("com.Skype.API.Client")
  public interface Program extends DBusInterface {
    @MethodNoReply
    void Notify(String text);
  }

  private final class Service implements Api {
    @Override
    public String Invoke(String raw) {
      program = AbstractConnection.getCallInfo().getSource();
      ApiText command = ApiText.of(raw);
      commands.add(command.body());
      return wrapping.apply("#" + command.id() + " " + reply(command.body()));
    }

    @Override
    public String getObjectPath() {
      return "/com/Skype";
    }
  }

  private final Map<String, UnaryOperator<String>> script = new ConcurrentHashMap<>();
  private final List<String> commands = new CopyOnWriteArrayList<>();
  private final DBusConnection bus;
  private volatile UnaryOperator<String> wrapping = reply -> reply;
  private volatile String program = "";

  ScriptedSkype(String address, String self) throws DBusException {
    script.put("NAME ", command -> "OK");
    script.put("PROTOCOL ", command -> "PROTOCOL 8");
    script.put("PING", command -> "PONG");
    script.put("GET CURRENTUSERHANDLE", command -> "CURRENTUSERHANDLE " + self);
    script.put("GET CONNSTATUS", command -> "CONNSTATUS ONLINE");
    script.put("GET USERSTATUS", command -> "USERSTATUS ONLINE");
    script.put("GET USER ", command -> command.substring("GET ".length()) + " ");
    script.put("SEARCH ", command -> "CHATMESSAGES ");
    bus =
        DBusConnectionBuilder.forAddress(address)
            .withShared(false)
            .receivingThreadConfig()
            .withMethodCallThreadCount(1)
            .connectionConfig()
            .build();
    bus.exportObject(new Service());
    bus.requestBusName("com.Skype.API");
  }

  /** From now on, commands that begin like this are answered so. */
  ScriptedSkype answers(String beginning, UnaryOperator<String> reply) {
    script.put(beginning, reply);
    return this;
  }

  ScriptedSkype answers(String beginning, String reply) {
    return answers(beginning, command -> reply);
  }

  /** A message that can be fetched. */
  ScriptedSkype has(long id, String from, String type, String body) {
    String object = "CHATMESSAGE " + id + " ";
    return answers("GET " + object + "FROM_HANDLE", object + "FROM_HANDLE " + from)
        .answers("GET " + object + "TYPE", object + "TYPE " + type)
        .answers("GET " + object + "TIMESTAMP", object + "TIMESTAMP 1175093328")
        .answers("GET " + object + "BODY", object + "BODY " + body);
  }

  /** Every reply comes through Notify, and Invoke returns nothing. */
  ScriptedSkype repliesByNotify() {
    wrapping =
        reply -> {
          push(reply);
          return "";
        };
    return this;
  }

  /** Replies without the id of the command. */
  ScriptedSkype repliesWithoutId() {
    wrapping = reply -> ApiText.of(reply).body();
    return this;
  }

  void push(String text) {
    try {
      bus.getRemoteObject(program, "/com/Skype/Client", Program.class).Notify(text);
    } catch (DBusException e) {
      throw new IllegalStateException(e);
    }
  }

  long asked(String command) {
    return commands.stream().filter(command::equals).count();
  }

  @Override
  public void close() {
    if (bus.isConnected()) {
      bus.disconnect();
    }
  }

  /** The longest beginning that fits decides. */
  private String reply(String command) {
    return script.keySet().stream()
        .filter(command::startsWith)
        .reduce((one, other) -> one.length() > other.length() ? one : other)
        .map(beginning -> script.get(beginning).apply(command))
        .orElse("ERROR 2 unknown command");
  }
}
