package org.skypesms.brokerconfig;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LifeOfTheBrokerTest {
  @TempDir Path directory;

  @Test
  void aRestartKeepsMessagesAndPasswords() throws Exception {
    Path data = directory.resolve("data");
    String password;
    try (BrokerProcess broker = BrokerProcess.started(data);
        CoreClient half = new CoreClient(broker, BrokerUser.SKYPE_TO_SMS)) {
      password = broker.password(BrokerUser.SKYPE_TO_SMS);
      half.send("sms.outbound", "kept");
    }

    try (BrokerProcess broker = BrokerProcess.started(data);
        CoreClient half = new CoreClient(broker, BrokerUser.SKYPE_TO_SMS)) {
      assertThat(broker.password(BrokerUser.SKYPE_TO_SMS)).isEqualTo(password);
      assertThat(half.receive("sms.outbound")).isEqualTo("kept");
    }
  }

  @Test
  void itEndsWithItsParentAndLeavesPasswordsThatOnlyTheOwnerReads() throws Exception {
    Path data = directory.resolve("data");
    try (BrokerProcess broker = BrokerProcess.started(data)) {
      broker.orphan();

      assertThat(broker.exitCode()).isZero();
    }

    for (BrokerUser user : BrokerUser.values()) {
      assertThat(mode(user.passwordFile(data))).isEqualTo("r--------");
      assertThat(Files.readString(data.resolve("broker/etc/users.properties")))
          .doesNotContain(Files.readString(user.passwordFile(data)).strip());
    }
    assertThat(mode(data)).isEqualTo("rwx------");
    assertThat(data.resolve("logs/broker.log")).isNotEmptyFile();
  }

  @Test
  void aPortInUseEndsItWithASentence() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        BrokerProcess broker =
            BrokerProcess.launched(
                directory.resolve("data"), taken.getLocalPort(), BrokerProcess.freePort())) {

      assertThat(broker.exitCode()).isEqualTo(1);
      assertThat(broker.output()).contains("broker: port " + taken.getLocalPort() + " is in use");
    }
  }

  @Test
  void anotherBrokerOnTheSameDataIsRefused() throws Exception {
    Path data = directory.resolve("data");
    try (BrokerProcess first = BrokerProcess.started(data);
        BrokerProcess second = BrokerProcess.launched(data)) {

      assertThat(second.exitCode()).isEqualTo(1);
      assertThat(first.isAlive()).isTrue();
    }
  }

  private static String mode(Path file) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
