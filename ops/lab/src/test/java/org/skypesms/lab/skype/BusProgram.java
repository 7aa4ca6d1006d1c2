package org.skypesms.lab.skype;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;

/**
 * A real dbus-java program attached to an account's bus. With more than one thread for method calls
 * dbus-java would hand over notices in any order.
 */
final class BusProgram implements AutoCloseable {
  final List<String> heard = new CopyOnWriteArrayList<>();
  final DBusConnection connection;
  private final SkypeApi skype;
  private volatile Consumer<String> alsoTold = line -> {};

  BusProgram(String address) throws DBusException {
    connection =
        DBusConnectionBuilder.forAddress(address)
            .withShared(false)
            .receivingThreadConfig()
            .withMethodCallThreadCount(1)
            .connectionConfig()
            .build();
    connection.exportObject("/com/Skype/Client", new Notices());
    skype = connection.getRemoteObject("com.Skype.API", "/com/Skype", SkypeApi.class);
  }

  BusProgram attached() {
    say("NAME test");
    say("PROTOCOL 7");
    return this;
  }

  void onNotice(Consumer<String> told) {
    alsoTold = told;
  }

  String say(String command) {
    return skype.invoke(command);
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }

  private final class Notices implements SkypeApiClient {
    @Override
    public void takeNotice(String line) {
      heard.add(line);
      alsoTold.accept(line);
    }

    @Override
    public String getObjectPath() {
      return "/com/Skype/Client";
    }
  }
}
