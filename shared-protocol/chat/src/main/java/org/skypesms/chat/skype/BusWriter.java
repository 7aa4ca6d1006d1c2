package org.skypesms.chat.skype;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * Writes messages to the bus in the order in which they were given, many in one system call, so
 * that a bus which does not read holds up nobody but this thread. Safe for use by any thread.
 */
final class BusWriter implements Runnable {

  private static final int MESSAGES_AT_ONCE = 256;

  private final BlockingQueue<byte[]> queue = new LinkedBlockingQueue<>();
  private final WritableByteChannel channel;
  private final Consumer<IOException> onFailure;

  BusWriter(WritableByteChannel channel, Consumer<IOException> onFailure) {
    this.channel = channel;
    this.onFailure = onFailure;
  }

  void write(byte[] message) {
    queue.add(message);
  }

  @Override
  public void run() {
    List<byte[]> messages = new ArrayList<>();
    try {
      while (true) {
        messages.add(queue.take());
        queue.drainTo(messages, MESSAGES_AT_ONCE);
        writeAll(joined(messages));
        messages.clear();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      onFailure.accept(e);
    }
  }

  private void writeAll(ByteBuffer octets) throws IOException {
    while (octets.hasRemaining()) {
      channel.write(octets);
    }
  }

  private static ByteBuffer joined(List<byte[]> messages) {
    int length = messages.stream().mapToInt(m -> m.length).sum();
    ByteBuffer octets = ByteBuffer.allocate(length);
    messages.forEach(octets::put);
    return octets.flip();
  }
}
