package org.skypesms.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void thePortInUseIsNamed() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int port = other.getLocalPort();
      Ports ports = new Ports(0, 0, 0, 0, 0, 0, port, 0, 0);

      assertThat(ports.taken(true, false)).contains("port " + port + " (console) is in use");
    }
  }

  @Test
  void theSimulatedSmscNeedsNoPortWhenThereIsAForeignOne() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Ports ports = new Ports(0, 0, 0, 0, 0, 0, 0, 0, other.getLocalPort());

      assertThat(ports.taken(false, true)).isEmpty();
      assertThat(ports.taken(true, false)).isPresent();
    }
  }
}
