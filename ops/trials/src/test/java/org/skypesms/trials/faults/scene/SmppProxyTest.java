package org.skypesms.trials.faults.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skypesms.trials.process.FreePort;

class SmppProxyTest {

  private static final int SUBMIT = 0x00000004;

  private ServerSocket smsc;
  private SmppProxy proxy;
  private Socket half;
  private Socket far;

  @BeforeEach
  void connect() throws IOException {
    smsc = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    int port = FreePort.one();
    proxy = SmppProxy.open(port, smsc.getLocalPort());
    half = new Socket(InetAddress.getLoopbackAddress(), port);
    far = smsc.accept();
    far.setSoTimeout(300);
  }

  @AfterEach
  void close() throws IOException {
    half.close();
    far.close();
    proxy.close();
    smsc.close();
  }

  private void send(int command) throws IOException {
    half.getOutputStream().write(ByteBuffer.allocate(16).putInt(16).putInt(command).array());
  }

  private int received() throws IOException {
    return Pdu.read(new DataInputStream(far.getInputStream())).command();
  }

  private boolean silent() {
    try {
      received();
      return false;
    } catch (IOException nothing) {
      return true;
    }
  }

  @Test
  void whatIsSentPassesWhole() throws IOException {
    send(SUBMIT);

    assertThat(received()).isEqualTo(SUBMIT);
  }

  @Test
  void whileItIsSilentNothingPassesAndAfterwardsAll() throws IOException {
    proxy.fallSilent();
    send(SUBMIT);

    assertThat(silent()).isTrue();
    proxy.speak();
    assertThat(received()).isEqualTo(SUBMIT);
  }

  @Test
  void aTrapHoldsItsPduBackAndSpringsOnce() throws IOException {
    AtomicBoolean sprung = new AtomicBoolean();
    CompletableFuture<Boolean> came =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return proxy.at(Step.SUBMITTING, () -> sprung.set(true), 10);
              } catch (InterruptedException e) {
                return false;
              }
            });
    Awaitility.await().until(proxy::trapped);

    send(SUBMIT);

    assertThat(came.join()).isTrue();
    assertThat(sprung).isTrue();
    assertThat(silent()).isTrue();
  }
}
