package org.skypesms.lab.skype;

import java.util.function.Consumer;
import org.skypesms.lab.skype.bus.ServiceBus;

/** Makes the buses of accounts. */
interface AccountBuses extends AutoCloseable {

  /**
   * A bus that does not listen yet.
   *
   * @param departures is told, on the loop, the unique name of each program that went
   */
  ServiceBus bus(String skypename, Consumer<String> departures);

  /** Ends what the buses need beside the loop. */
  @Override
  void close();
}
