package org.skypesms.lab.skype;

import java.util.function.Consumer;
import org.skypesms.lab.skype.bus.Bus;
import org.skypesms.lab.skype.bus.BusLoop;
import org.skypesms.lab.skype.bus.ServiceBus;

/** Makes buses that run in this process. */
record EmbeddedBuses(BusLoop loop, BusFiles files) implements AccountBuses {

  @Override
  public ServiceBus bus(String skypename, Consumer<String> departures) {
    return new Bus(loop, files.socket(skypename), files.guid(skypename), departures);
  }

  @Override
  public void close() {}
}
