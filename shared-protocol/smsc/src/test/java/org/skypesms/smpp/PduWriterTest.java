package org.skypesms.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PduWriterTest {

  private final ByteArrayOutputStream socket = new ByteArrayOutputStream();
  private final List<String> broken = new ArrayList<>();
  private final PduWriter writer = new PduWriter(socket, broken::add);

  @Test
  void pdusOfManyThreadsAreNeverInterleaved() throws Exception {
    Thread writing = new Thread(writer::run);
    writing.start();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int id = i;
      threads.add(new Thread(() -> offerMany(id)));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    writer.drain(Duration.ofSeconds(5));
    writer.close();
    writing.join();

    byte[] octets = socket.toByteArray();
    assertThat(octets).hasSize(4 * 500 * 26);
    for (int at = 0; at < octets.length; at += 26) {
      assertThat(octets[at + 3]).isEqualTo((byte) 26);
      assertThat(octets[at + 16]).isEqualTo(octets[at + 25]);
    }
  }

  private void offerMany(int id) {
    byte[] body = new byte[10];
    Arrays.fill(body, (byte) id);
    for (int i = 0; i < 500; i++) {
      assertThat(writer.offer(Pdu.of(4, 0, i, body))).isTrue();
    }
  }

  @Test
  void whatWasNotTakenBeforeTheEndIsNeverWritten() throws Exception {
    List<String> taken = new ArrayList<>();
    writer.offer(Pdu.of(4, 0, 1), () -> taken.add("taken"));

    writer.close();
    writer.run();

    assertThat(taken).isEmpty();
    assertThat(socket.size()).isZero();
    assertThat(writer.offer(Pdu.of(4, 0, 2))).isFalse();
  }

  @Test
  void moreThanTheQueueHoldsBreaksTheConnection() {
    Pdu pdu = Pdu.of(4, 0, 1, new byte[60_000]);
    while (writer.offer(pdu)) {
      assertThat(broken).isEmpty();
    }

    assertThat(broken).containsExactly("the peer does not read");
  }

  @Test
  void aSocketThatFailsIsTold() {
    PduWriter failing =
        new PduWriter(
            new OutputStream() {
              @Override
              public void write(int octet) throws IOException {
                throw new IOException("gone");
              }
            },
            broken::add);
    failing.offer(Pdu.of(4, 0, 1));

    failing.run();

    assertThat(broken).containsExactly("writing failed: gone");
  }
}
