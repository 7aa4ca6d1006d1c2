package org.skypesms.lab.skype;

import java.util.function.Consumer;
import org.skypesms.lab.skype.bus.BusLoop;
import org.skypesms.lab.skype.bus.DaemonBus;
import org.skypesms.lab.skype.bus.DbusDaemons;
import org.skypesms.lab.skype.bus.ServiceBus;

/** Makes buses that {@code dbus-daemon} processes run. */
record DaemonBuses(BusLoop loop, BusFiles files, DbusDaemons daemons) implements AccountBuses {

  @Override
  public ServiceBus bus(String skypename, Consumer<String> departures) {
    return new DaemonBus(loop, daemons, files.socket(skypename), departures);
  }

  @Override
  public void close() {
    daemons.close();
  }
}
