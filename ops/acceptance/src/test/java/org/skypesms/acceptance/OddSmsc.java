package org.skypesms.acceptance;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An SMSC that lets every peer bind and delivers any octets to the one bound as receiver. */
final class OddSmsc implements AutoCloseable {

  private static final int BIND_RECEIVER = 1;
  private static final int ENQUIRE_LINK = 0x15;
  private static final int RESPONSE = 0x80000000;

  private final Map<Integer, Integer> answers = new ConcurrentHashMap<>();
  private final ServerSocket listener;
  private volatile Socket receiver;

  OddSmsc() throws IOException {
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    inThread(this::accept);
  }

  int port() {
    return listener.getLocalPort();
  }

  boolean hasReceiver() {
    return receiver != null;
  }

  /** The status of the answer to each delivery by its sequence number, as far as they came. */
  Map<Integer, Integer> answers() {
    return answers;
  }

  /** Delivers a PDU with a sequence number above 1000. */
  void deliver(int commandId, int sequence, byte... body) throws IOException {
    write(receiver, commandId, sequence, body);
  }

  private void accept() throws IOException {
    while (true) {
      Socket peer = listener.accept();
      peer.setTcpNoDelay(true);
      inThread(() -> serve(peer));
    }
  }

  private void serve(Socket peer) throws IOException {
    DataInputStream in = new DataInputStream(peer.getInputStream());
    while (true) {
      int length = in.readInt();
      int commandId = in.readInt();
      int status = in.readInt();
      int sequence = in.readInt();
      in.readNBytes(length - 16);
      if (commandId < 0) {
        answers.put(sequence, status);
      } else {
        boolean empty = commandId == ENQUIRE_LINK;
        write(peer, commandId | RESPONSE, sequence, empty ? new byte[0] : new byte[1]);
      }
      if (commandId == BIND_RECEIVER) {
        receiver = peer;
      }
    }
  }

  private static void write(Socket peer, int commandId, int sequence, byte... body)
      throws IOException {
    ByteBuffer pdu = ByteBuffer.allocate(16 + body.length);
    pdu.putInt(16 + body.length).putInt(commandId).putInt(0).putInt(sequence).put(body);
    synchronized (peer) {
      peer.getOutputStream().write(pdu.array());
    }
  }

  /** Something that ends with its connection. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  private static void inThread(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException ended) {
                Thread.currentThread().interrupt();
              }
            },
            "odd SMSC");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }
}
