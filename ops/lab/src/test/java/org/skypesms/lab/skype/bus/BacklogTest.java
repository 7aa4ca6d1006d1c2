package org.skypesms.lab.skype.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class BacklogTest {
  private static final int MEBIBYTE = 1 << 20;

  @TempDir Path directory;

  @Test
  void whoHoldsMostGoesWhenAllTogetherHoldTooMuch() throws Exception {
    List<SocketChannel> clients = new ArrayList<>();
    try (BusLoop loop = BusLoop.start(12L * MEBIBYTE)) {
      Path socket = directory.resolve("bus");
      new Bus(loop, socket, "0123456789abcdef0123456789abcdef", gone -> {}).listen();
      for (int n = 0; n < 3; n++) {
        clients.add(connected(socket));
      }

      for (SocketChannel client : clients) {
        halfAMessage(client, client == clients.get(1) ? 5 * MEBIBYTE : 3 * MEBIBYTE);
      }

      await().until(() -> isClosed(clients.get(1)));
      assertThat(isClosed(clients.get(0))).isFalse();
      assertThat(isClosed(clients.get(2))).isFalse();
      assertThat(connected(socket).isConnected()).isTrue();
    }
  }

  private static SocketChannel connected(Path socket) throws IOException {
    SocketChannel client = SocketChannel.open(StandardProtocolFamily.UNIX);
    client.connect(UnixDomainSocketAddress.of(socket));
    client.write(StandardCharsets.US_ASCII.encode("\0AUTH EXTERNAL 30\r\n"));
    assertThat(client.read(ByteBuffer.allocate(100))).isPositive();
    client.write(StandardCharsets.US_ASCII.encode("BEGIN\r\n"));
    return client;
  }

  /** The beginning of a message that claims to be of 15 MiB. */
  private static void halfAMessage(SocketChannel client, int octets) throws IOException {
    ByteBuffer message = ByteBuffer.allocate(octets).order(ByteOrder.LITTLE_ENDIAN);
    message.put(new byte[] {'l', 1, 0, 1}).putInt(15 * MEBIBYTE).putInt(1).putInt(0).rewind();
    while (message.hasRemaining()) {
      client.write(message);
    }
    client.configureBlocking(false);
  }

  private static boolean isClosed(SocketChannel client) throws IOException {
    return client.read(ByteBuffer.allocate(100)) < 0;
  }
}
