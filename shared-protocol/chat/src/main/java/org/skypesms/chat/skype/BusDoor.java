package org.skypesms.chat.skype;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.freedesktop.dbus.connections.BusAddress;
import org.freedesktop.dbus.connections.transports.AbstractTransport;
import org.freedesktop.dbus.connections.transports.TransportBuilder;
import org.freedesktop.dbus.connections.transports.TransportConnection;
import org.freedesktop.dbus.exceptions.DBusException;

/** Opens connections to one bus, one after the other. For the use of one thread. */
final class BusDoor {

  private static final Duration REPLY = Duration.ofSeconds(5);

  private final String address;
  private final Loop loop;
  private AbstractTransport transport;

  BusDoor(String address, Loop loop) {
    this.address = address;
    this.loop = loop;
  }

  /** Opens a connection that watches who owns {@code com.Skype.API}. Blocks for 5 s a step. */
  BusLink open(BusListener listener)
      throws IOException,
          DBusException,
          InterruptedException,
          ExecutionException,
          TimeoutException {
    BusLink link = BusLink.over(connected(), listener);
    try {
      answer(link.hello());
      answer(link.watchOwner());
      return link;
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      link.close();
      throw e;
    }
  }

  /** Waits for an answer of the bus itself. */
  static String answer(CompletableFuture<String> answer)
      throws InterruptedException, ExecutionException, TimeoutException {
    return answer.get(REPLY.toMillis(), TimeUnit.MILLISECONDS);
  }

  private TransportConnection connected() throws IOException, DBusException {
    AbstractTransport door = transport();
    AtomicBoolean through = new AtomicBoolean();
    loop.after(
        REPLY,
        () -> {
          if (!through.get()) {
            closeHanging(door);
          }
        });
    door.connect();
    through.set(true);
    return door.getTransportConnection();
  }

  /** Made once: dbus-java announces every new transport in the log. */
  private AbstractTransport transport() throws IOException, DBusException {
    if (transport == null) {
      BusAddress bus = BusAddress.of("unix:path=/").addParameter("path", path(address));
      TransportBuilder builder = TransportBuilder.create(bus);
      transport = builder.configure().withAutoConnect(false).back().build();
    }
    return transport;
  }

  /** The socket's path: the first parameter's value, whose odd characters are escaped as %xx. */
  static String path(String address) {
    String value = address.substring(address.indexOf('=') + 1).split("[,;]", 2)[0];
    return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static void closeHanging(AbstractTransport door) {
    try {
      door.close();
    } catch (IOException e) {
      throw new IllegalStateException("cannot close a connection that hangs", e);
    }
  }
}
