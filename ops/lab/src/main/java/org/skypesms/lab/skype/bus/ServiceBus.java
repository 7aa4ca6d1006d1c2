package org.skypesms.lab.skype.bus;

import java.io.IOException;
import java.util.function.Consumer;

/**
 * A message bus with a place for one service of this process, whoever runs the bus: {@link Bus} in
 * this process or {@link DaemonBus} with a {@code dbus-daemon}. Bus loop only, but {@link #listen}
 * and {@link #address}.
 */
public interface ServiceBus {

  /** Binds the socket; clients may connect when this returns. */
  void listen() throws IOException;

  /** The D-Bus address under which clients find this bus; it never changes. */
  String address();

  /** Puts the service on the bus under that name. */
  ServicePeer join(String wellKnownName, Consumer<BusMessage> calls);

  /**
   * Ends the dealings with a client that takes nothing; nothing happens when it is gone already.
   */
  void drop(String uniqueName, String why);
}
