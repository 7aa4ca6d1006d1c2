package org.skypesms.smpp;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A peer that speaks octets, well or badly; it shares no code with what it tests. */
final class RawPeer implements AutoCloseable {

  private final List<Connection> connections = new CopyOnWriteArrayList<>();
  private final ServerSocket listener;

  RawPeer() throws IOException {
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    listener.setSoTimeout(10_000);
  }

  int port() {
    return listener.getLocalPort();
  }

  /** The next connection. */
  Connection accept() throws IOException {
    Connection connection = new Connection(listener.accept());
    connections.add(connection);
    return connection;
  }

  /** The next connection, its bind answered. */
  Connection acceptBound() throws IOException {
    Connection connection = accept();
    Request bind = connection.read();
    connection.write(pdu(bind.commandId() | 0x80000000, 0, bind.sequence(), "70656572 00"));
    return connection;
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Connection connection : connections) {
      connection.close();
    }
  }

  static byte[] pdu(int commandId, int status, int sequence, String hexBody) {
    byte[] body = HexFormat.of().parseHex(hexBody.replace(" ", ""));
    return ByteBuffer.allocate(16 + body.length)
        .putInt(16 + body.length)
        .putInt(commandId)
        .putInt(status)
        .putInt(sequence)
        .put(body)
        .array();
  }

  /** A PDU that came. */
  record Request(int commandId, int status, int sequence, String hexBody) {}

  /** One connection. */
  static final class Connection implements AutoCloseable {

    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;

    Connection(Socket socket) throws IOException {
      this.socket = socket;
      socket.setSoTimeout(10_000);
      in = new DataInputStream(socket.getInputStream());
      out = socket.getOutputStream();
    }

    Request read() throws IOException {
      int length = in.readInt();
      int commandId = in.readInt();
      int status = in.readInt();
      int sequence = in.readInt();
      byte[] body = in.readNBytes(length - 16);
      return new Request(commandId, status, sequence, HexFormat.of().formatHex(body));
    }

    void write(byte[] octets) throws IOException {
      out.write(octets);
      out.flush();
    }

    /** Whether the other side has ended the connection; what still comes is thrown away. */
    boolean isEnded() {
      try {
        socket.setSoTimeout(20);
        in.transferTo(OutputStream.nullOutputStream());
        return true;
      } catch (SocketTimeoutException e) {
        return false;
      } catch (IOException e) {
        return true;
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
