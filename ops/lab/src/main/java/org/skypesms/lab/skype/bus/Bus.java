package org.skypesms.lab.skype.bus;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One message bus on one Unix socket. It outlives every client: noise, half handshakes and clients
 * that never read end their own connection only. Methods are to be called on the bus loop, except
 * {@link #listen}, {@link #address} and the constructor.
 */
public final class Bus implements ServiceBus {
  private static final Logger LOG = LoggerFactory.getLogger(Bus.class);
  private static final int MOST_CONNECTIONS = 256;

  private final BusLoop loop;
  private final Path socket;
  private final String guid;
  private final Map<String, Peer> peers = new LinkedHashMap<>();
  private final NameRegistry names = new NameRegistry(this::ownerChanged);
  private final Subscriptions subscriptions = new Subscriptions();
  private final PendingReplies pending = new PendingReplies();
  private final BusDriver driver = new BusDriver(this, names, subscriptions);
  private final Consumer<String> departures;
  private int connections;
  private long nextName;

  /**
   * A bus that does not listen yet.
   *
   * @param departures is told, on the loop, the unique name of each socket peer that went
   */
  public Bus(BusLoop loop, Path socket, String guid, Consumer<String> departures) {
    this.loop = loop;
    this.socket = socket;
    this.guid = guid;
    this.departures = departures;
  }

  @Override
  public void listen() throws IOException {
    Files.deleteIfExists(socket);
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(socket), 64);
    server.configureBlocking(false);
    loop.execute(() -> watch(server));
  }

  @Override
  public String address() {
    return "unix:path=" + AddressText.escape(socket.toString()) + ",guid=" + guid;
  }

  /** The service owns the name at once, whoever had it. */
  @Override
  public ServicePeer join(String wellKnownName, Consumer<BusMessage> calls) {
    LocalPeer peer = new LocalPeer(this, ":1." + nextName++, calls);
    peers.put(peer.name(), peer);
    ownerChanged(peer.name(), null, peer);
    names.claim(peer, wellKnownName, 0);
    return peer;
  }

  @Override
  public void drop(String uniqueName, String why) {
    if (peers.get(uniqueName) instanceof BusConnection connection) {
      connection.close(why);
    }
  }

  String guid() {
    return guid;
  }

  Optional<Peer> peer(String name) {
    return Optional.ofNullable(peers.get(name)).or(() -> names.owner(name));
  }

  List<String> uniqueNames() {
    return List.copyOf(peers.keySet());
  }

  /** Gives a connection its unique name; the second Hello of a connection is refused with null. */
  String hello(Peer peer) {
    if (!(peer instanceof BusConnection connection) || connection.name() != null) {
      return null;
    }
    connection.named(":1." + nextName++);
    peers.put(connection.name(), connection);
    return connection.name();
  }

  void announce(Peer peer) {
    ownerChanged(peer.name(), null, peer);
  }

  void received(Peer from, BusMessage message) throws MalformedMessage {
    String destination = message.fields().destination();
    if (from.name() == null && !driver.isHello(message)) {
      throw new MalformedMessage("a message before Hello");
    }
    BusMessage signed = message.from(from.name());
    switch (message.type()) {
      case METHOD_CALL -> {
        if (destination == null || destination.equals(BusNames.BUS)) {
          driver.call(from, signed);
        } else {
          call(from, signed);
        }
      }
      case SIGNAL -> signal(signed);
      case METHOD_RETURN, ERROR -> answer(from, signed);
      case INVALID -> throw new MalformedMessage("message type");
    }
  }

  void left(BusConnection connection) {
    connections--;
    subscriptions.forget(connection);
    leave(connection);
  }

  void leave(Peer peer) {
    if (peer.name() == null || peers.remove(peer.name()) == null) {
      return;
    }
    names.releaseAll(peer);
    pending.calleeGone(peer, this::unanswered);
    ownerChanged(peer.name(), peer, null);
    if (peer instanceof BusConnection) {
      departures.accept(peer.name());
    }
  }

  @Override
  public String toString() {
    return socket.getFileName().toString();
  }

  private void watch(ServerSocketChannel server) {
    try {
      loop.register(server, SelectionKey.OP_ACCEPT, key -> accept(server));
    } catch (IOException e) {
      LOG.error("{} cannot listen", this, e);
    }
  }

  private void accept(ServerSocketChannel server) {
    try {
      SocketChannel channel = server.accept();
      if (channel != null && connections >= MOST_CONNECTIONS) {
        channel.close();
      } else if (channel != null) {
        connections++;
        new BusConnection(loop, this, channel).open();
      }
    } catch (IOException e) {
      LOG.warn("{} could not accept a connection", this, e);
    }
  }

  private void call(Peer from, BusMessage call) {
    Optional<Peer> callee = peer(call.fields().destination());
    if (callee.isEmpty()) {
      driver.noSuchName(from, call);
      return;
    }
    var expected = new PendingReplies.Call(from.name(), call.serial());
    if (call.expectsReply() && !pending.expect(callee.get(), expected)) {
      driver.tooMuch(from, call);
      return;
    }
    callee.get().deliver(call);
  }

  private void answer(Peer from, BusMessage answer) {
    String destination = answer.fields().destination();
    var call = new PendingReplies.Call(destination, answer.fields().replySerial());
    if (destination != null && pending.answered(from, call)) {
      peer(destination).ifPresent(caller -> caller.deliver(answer));
    }
  }

  private void signal(BusMessage signal) {
    if (signal.fields().destination() == null) {
      subscriptions.broadcast(signal, this::uniqueName);
    } else {
      peer(signal.fields().destination()).ifPresent(peer -> peer.deliver(signal));
    }
  }

  private String uniqueName(String name) {
    return name.equals(BusNames.BUS) ? name : peer(name).map(Peer::name).orElse(null);
  }

  private void unanswered(PendingReplies.Call call) {
    peer(call.caller()).ifPresent(caller -> driver.noReply(caller, call.serial()));
  }

  private void ownerChanged(String name, Peer before, Peer after) {
    driver.ownerChanged(name, before, after);
  }
}
