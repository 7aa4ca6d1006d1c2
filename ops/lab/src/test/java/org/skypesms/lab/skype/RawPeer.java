package org.skypesms.lab.skype;

import java.io.IOException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** Octets on a bus's socket, well-formed or not; written without any D-Bus library. */
final class RawPeer implements AutoCloseable {
  private final SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);

  RawPeer(String address) throws IOException {
    String path = address.replaceFirst("unix:path=", "").replaceFirst(",guid=.*", "");
    channel.connect(UnixDomainSocketAddress.of(path));
  }

  RawPeer write(byte[] octets) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(octets);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    return this;
  }

  RawPeer write(String ascii) throws IOException {
    return write(ascii.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Through the handshake and Hello. */
  RawPeer greeted() throws IOException {
    write("\0AUTH EXTERNAL 30\r\n");
    read();
    write("BEGIN\r\n");
    return write(call("org.freedesktop.DBus", "/org/freedesktop/DBus", "Hello", null));
  }

  /** What comes next, or an empty string at the end of the stream. */
  String read() throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(65_536);
    int count = channel.read(buffer);
    return count < 0 ? "" : new String(buffer.array(), 0, count, StandardCharsets.ISO_8859_1);
  }

  void readAtLeast(int octets) throws IOException {
    for (int left = octets; left > 0; ) {
      left -= read().length();
    }
  }

  /** How many octets came until the words did. */
  int readUntil(String words) throws IOException {
    String last = read();
    int all = last.length();
    while (!last.contains(words)) {
      String more = read();
      all += more.length();
      last = last.substring(Math.max(0, last.length() - words.length())) + more;
      if (more.isEmpty()) {
        throw new IOException("the end came instead of: " + words);
      }
    }
    return all;
  }

  /** Reads until the other side closes, be it with a reset. */
  void readToEnd() throws IOException {
    try {
      while (!read().isEmpty()) {
        // only the end counts
      }
    } catch (SocketException reset) {
      // an end as well
    }
  }

  /** A little-endian method call with at most one string argument, given as octets. */
  static byte[] call(String destination, String path, String member, byte[] argument) {
    ByteBuffer out = ByteBuffer.allocate(2048 + (argument == null ? 0 : argument.length));
    out.order(ByteOrder.LITTLE_ENDIAN);
    out.put((byte) 'l').put((byte) 1).put((byte) 0).put((byte) 1);
    out.putInt(argument == null ? 0 : argument.length + 5).putInt(1).putInt(0);
    field(out, 1, "o", path);
    field(out, 3, "s", member);
    field(out, 6, "s", destination);
    if (argument != null) {
      align(out);
      out.put((byte) 8).put((byte) 1).put((byte) 'g').put((byte) 0);
      out.put((byte) 1).put((byte) 's').put((byte) 0);
    }
    out.putInt(12, out.position() - 16);
    align(out);
    if (argument != null) {
      out.putInt(argument.length).put(argument).put((byte) 0);
    }
    byte[] message = new byte[out.position()];
    out.flip().get(message);
    return message;
  }

  private static void field(ByteBuffer out, int code, String type, String value) {
    align(out);
    byte[] text = value.getBytes(StandardCharsets.US_ASCII);
    out.put((byte) code).put((byte) 1).put((byte) type.charAt(0)).put((byte) 0);
    out.putInt(text.length).put(text).put((byte) 0);
  }

  private static void align(ByteBuffer out) {
    out.position((out.position() + 7) / 8 * 8);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
