package org.skypesms.lab.skype.bus;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A service's connection to a daemon. All that makes the service known is written before anything
 * is read, so that the daemon has it in one piece. Bus loop only.
 */
final class DaemonLink implements SocketOctets.Owner {
  private static final Logger LOG = LoggerFactory.getLogger(DaemonLink.class);
  private static final String GREETING = "\0AUTH EXTERNAL\r\nDATA\r\nBEGIN\r\n";
  private static final String GONE_RULE =
      "type='signal',sender='org.freedesktop.DBus',interface='org.freedesktop.DBus',"
          + "member='NameOwnerChanged',arg2=''";
  private static final String FULL = "org.freedesktop.DBus.Error.LimitsExceeded";
  private static final long MOST_UNREAD = 96L << 20;
  private static final int GREATEST_BODY = Unmarshalling.GREATEST - 4096;
  private static final int LONGEST_GREETING = 512;

  /** Serials of this connection's own calls; those of the service count from 1 on. */
  private static final int HELLO = -1;

  private static final int ADD_MATCH = -2;
  private static final int REQUEST_NAME = -3;

  private final DaemonPeer service;
  private final SocketOctets socket;
  private final StringBuilder greeted = new StringBuilder();
  private final Map<Integer, String> sentTo = new Recent();
  private boolean welcome;

  private DaemonLink(BusLoop loop, SocketChannel channel, DaemonPeer service) {
    this.service = service;
    this.socket = new SocketOctets(loop, channel, MOST_UNREAD, this);
  }

  /** Connects and asks for the name; never blocks. */
  static DaemonLink open(BusLoop loop, Path socket, String name, DaemonPeer service)
      throws IOException {
    SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      channel.configureBlocking(false);
      if (!channel.connect(UnixDomainSocketAddress.of(socket))) {
        throw new IOException("too many wait for the bus");
      }
      DaemonLink link = new DaemonLink(loop, channel, service);
      link.socket.open();
      link.introduce(name);
      return link;
    } catch (IOException e) {
      BusLoop.closeQuietly(channel);
      throw e;
    }
  }

  /** A message that no daemon would take is replaced by an error, or left out. */
  void send(BusMessage message) {
    if (message.body().length > GREATEST_BODY) {
      tooLarge(message);
      return;
    }
    sentTo.put(message.serial(), message.fields().destination());
    socket.send(Marshalling.encode(message));
  }

  void close() {
    socket.finish("the service left");
  }

  @Override
  public void received(ByteBuffer octets) throws MalformedMessage {
    while (!welcome && octets.hasRemaining()) {
      greeted.append((char) octets.get());
      welcome = greeted.indexOf("OK ") >= 0 && greeted.charAt(greeted.length() - 1) == '\n';
      if (greeted.length() > LONGEST_GREETING) {
        throw new MalformedMessage("no D-Bus server: " + greeted);
      }
    }
    BusMessage message = nextMessage(octets);
    while (message != null) {
      take(message);
      message = nextMessage(octets);
    }
  }

  @Override
  public void ended(String why) {
    service.disconnected(this, why);
  }

  private void tooLarge(BusMessage message) {
    Fields fields = message.fields();
    LOG.warn("{} octets for {} are too many", message.body().length, fields.destination());
    if (message.type() == MessageType.METHOD_RETURN) {
      Fields error =
          new Fields(null, null, null, FULL, fields.replySerial(), fields.destination(), null, "s");
      Body body = Body.strings("The answer is larger than a message of this bus");
      send(
          new BusMessage(
              Body.ORDER,
              MessageType.ERROR,
              message.flags(),
              message.serial(),
              error,
              body.octets()));
    }
  }

  private BusMessage nextMessage(ByteBuffer octets) throws MalformedMessage {
    return welcome && !socket.isClosed() ? Unmarshalling.next(octets) : null;
  }

  private void introduce(String name) {
    socket.send(ByteBuffer.wrap(GREETING.getBytes(StandardCharsets.US_ASCII)));
    askBus(HELLO, "Hello", Body.EMPTY);
    askBus(ADD_MATCH, "AddMatch", Body.strings(GONE_RULE));
    askBus(REQUEST_NAME, "RequestName", Body.stringAndNumber(name, 0));
  }

  private void askBus(int serial, String member, Body body) {
    Fields fields =
        new Fields(
            BusNames.BUS_PATH, BusNames.BUS, member, null, 0, BusNames.BUS, null, body.signature());
    BusMessage call =
        new BusMessage(Body.ORDER, MessageType.METHOD_CALL, 0, serial, fields, body.octets());
    socket.send(Marshalling.encode(call));
  }

  private void take(BusMessage message) throws MalformedMessage {
    switch (message.type()) {
      case METHOD_CALL -> service.called(message);
      case SIGNAL -> changed(message);
      case ERROR -> refused(message);
      case METHOD_RETURN, INVALID -> {}
    }
  }

  private void changed(BusMessage signal) throws MalformedMessage {
    if ("NameOwnerChanged".equals(signal.fields().member())
        && BusNames.BUS.equals(signal.fields().sender())
        && "sss".equals(signal.fields().signature())) {
      WireInput in = new WireInput(signal.body(), signal.order());
      String name = in.string();
      in.string();
      if (in.string().isEmpty()) {
        service.clientGone(name);
      }
    }
  }

  private void refused(BusMessage error) {
    String client = sentTo.remove(error.fields().replySerial());
    if (client != null
        && FULL.equals(error.fields().error())
        && BusNames.BUS.equals(error.fields().sender())) {
      service.overflowed(client);
    }
  }

  /** To whom the last messages went. */
  private static final class Recent extends LinkedHashMap<Integer, String> {
    private static final long serialVersionUID = 1;
    private static final int MOST = 4096;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
      return size() > MOST;
    }
  }
}
