package org.skypesms.trials.faults.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class BrokerLinksTest {

  private ServerSocket broker;
  private Socket half;
  private Socket far;
  private BrokerLinks links;

  @BeforeEach
  void connect() throws IOException {
    broker = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    half = new Socket(InetAddress.getLoopbackAddress(), broker.getLocalPort());
    far = broker.accept();
    far.setSoTimeout(1000);
    links = new BrokerLinks(broker.getLocalPort());
  }

  @AfterEach
  void close() throws IOException {
    links.close();
    half.close();
    far.close();
    broker.close();
  }

  @Test
  void aCutConnectionHasEndedOnBothSides() throws IOException, InterruptedException {
    assumeTrue(BrokerLinks.canCut());

    links.cut();

    assertThatThrownBy(() -> far.getInputStream().read()).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> half.getInputStream().read()).isInstanceOf(IOException.class);
  }

  @Test
  void whatIsLostComesWhenNothingIsLostAnyMore() throws IOException, InterruptedException {
    assumeTrue(BrokerLinks.canLose());
    links.lose();

    half.getOutputStream().write(7);

    assertThatThrownBy(() -> far.getInputStream().read())
        .isInstanceOf(SocketTimeoutException.class);
    links.close();
    far.setSoTimeout(10_000);
    assertThat(far.getInputStream().read()).isEqualTo(7);
  }
}
