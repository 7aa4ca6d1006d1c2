package org.skypesms.trials.lab;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A program on an account's bus, over its real socket, without any D-Bus library, so that little of
 * the time is its own. Commands one at a time; notices come on a thread of its own.
 */
final class BusClient implements AutoCloseable {

  private static final int LIMIT_SECONDS = 60;
  private static final String BUS = "org.freedesktop.DBus";
  private static final String SKYPE = "com.Skype.API";

  private final SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
  private final DataInputStream in =
      new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
  private final Map<Integer, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();
  private volatile Consumer<String> notices = line -> {};
  private int serial;

  /** Connects and attaches under that name. */
  BusClient(String address, String name) throws IOException, InterruptedException {
    String path = address.replaceFirst("unix:path=", "").replaceFirst(",guid=.*", "");
    channel.connect(UnixDomainSocketAddress.of(path));
    authenticate();
    Thread reader = new Thread(this::read, "client-" + name);
    reader.setDaemon(true);
    reader.start();
    call(BUS, "/org/freedesktop/DBus", "Hello", null);
    say("NAME " + name);
    say("PROTOCOL 7");
  }

  /** Who is told each notice from now on. */
  void onNotice(Consumer<String> told) {
    notices = told;
  }

  /** Sends a command and waits for its reply. */
  String say(String command) throws IOException, InterruptedException {
    return call(SKYPE, "/com/Skype", "Invoke", command);
  }

  private String call(String destination, String path, String member, String argument)
      throws IOException, InterruptedException {
    CompletableFuture<String> answer = new CompletableFuture<>();
    waiting.put(++serial, answer);
    write(MessageWriter.call(serial, destination, path, member, argument));
    try {
      return answer.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException(member + " " + argument + " was not answered: " + e.getMessage(), e);
    }
  }

  private void authenticate() throws IOException {
    write(ByteBuffer.wrap("\0AUTH EXTERNAL\r\nDATA\r\n".getBytes(StandardCharsets.US_ASCII)));
    int ends = 0;
    while (ends < 2) {
      ends += in.readByte() == '\n' ? 1 : 0;
    }
    write(ByteBuffer.wrap("BEGIN\r\n".getBytes(StandardCharsets.US_ASCII)));
  }

  private void write(ByteBuffer octets) throws IOException {
    while (octets.hasRemaining()) {
      channel.write(octets);
    }
  }

  private void read() {
    MessageReader messages = new MessageReader(in);
    try {
      while (true) {
        take(messages.next());
      }
    } catch (IOException e) {
      waiting.values().forEach(each -> each.completeExceptionally(e));
    }
  }

  private void take(MessageReader.Message message) {
    if (message.member().equals("Notify")) {
      notices.accept(message.text());
    }
    CompletableFuture<String> answered = waiting.remove(message.replySerial());
    if (answered != null && message.type() == 2) {
      answered.complete(message.text());
    } else if (answered != null) {
      answered.completeExceptionally(new IOException(message.text()));
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
