package org.skypesms.brokerconfig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.activemq.artemis.api.core.ActiveMQSecurityException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tries every action of every user on every address against the table of the addresses. */
final class RightsTest {
  private static final String S = "skype-to-sms";
  private static final String R = "sms-to-skype";

  /** Whose half consumes what; both halves send everywhere but to what is one half's alone. */
  private static final Map<String, String> CONSUMERS =
      Map.ofEntries(
          Map.entry("chat.received", S),
          Map.entry("sms.outbound", S),
          Map.entry("sms.deferred", S),
          Map.entry("sms.received", R),
          Map.entry("sms.receipts", S),
          Map.entry("chat.outbound." + S, S),
          Map.entry("chat.outbound." + R, R),
          Map.entry("control." + S, S),
          Map.entry("control." + R, R),
          Map.entry("lease." + S, S),
          Map.entry("lease." + R, R));

  private static final Set<String> OF_ONE_HALF = Set.of("sms.deferred", "lease." + S, "lease." + R);

  @TempDir static Path directory;

  private static BrokerProcess broker;

  /** Something a client asks of the broker. */
  private interface Action {
    void run() throws Exception;
  }

  @BeforeAll
  static void startBroker() throws Exception {
    broker = BrokerProcess.started(directory.resolve("data"));
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

  @ParameterizedTest
  @EnumSource
  void everyUserSendsConsumesAndBrowsesJustWhatTheTableSays(BrokerUser user) throws Exception {
    List<String> wrong = new ArrayList<>();
    try (CoreClient client = new CoreClient(broker, user)) {
      for (String address : AddressesTest.names()) {
        note(wrong, "send " + address, maySend(user, address), () -> client.send(address, "x"));
        boolean consumes = mayConsume(user, address);
        note(wrong, "consume " + address, consumes, () -> client.consume(address));
        boolean browses = consumes || user == BrokerUser.OPERATOR || user == BrokerUser.ADMIN;
        note(wrong, "browse " + address, browses, () -> client.browse(address));
      }
    }

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nobodyCreatesDeletesOrManagesByMessages(BrokerUser user) throws Exception {
    List<String> wrong = new ArrayList<>();
    try (CoreClient client = new CoreClient(broker, user)) {
      for (String address : AddressesTest.names()) {
        note(wrong, "durable on " + address, false, () -> client.createQueue(address, true));
        note(wrong, "passing on " + address, false, () -> client.createQueue(address, false));
        note(wrong, "delete " + address, false, () -> client.deleteQueue(address));
      }
      note(wrong, "create", false, client::createAddress);
      note(wrong, "manage", false, () -> client.manage("sms.outbound"));
    }

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyUserMayReadCounts(BrokerUser user) throws Exception {
    try (CoreClient client = new CoreClient(broker, user)) {
      for (String address : AddressesTest.names()) {
        assertThat(client.count(address)).isNotNegative();
      }
    }
  }

  @Test
  void aWrongPasswordIsRefused() {
    Assertions.assertThatThrownBy(() -> new CoreClient(broker, "admin", "wrong"))
        .isInstanceOf(ActiveMQSecurityException.class);
  }

  private static boolean maySend(BrokerUser user, String address) {
    return switch (user) {
      case OPERATOR -> false;
      case ADMIN -> !address.startsWith("lease.");
      case SKYPE_TO_SMS, SMS_TO_SKYPE ->
          !OF_ONE_HALF.contains(address) || user.id().equals(CONSUMERS.get(address));
    };
  }

  private static boolean mayConsume(BrokerUser user, String address) {
    return switch (user) {
      case OPERATOR -> false;
      case ADMIN -> !address.startsWith("lease.");
      case SKYPE_TO_SMS, SMS_TO_SKYPE -> user.id().equals(CONSUMERS.get(address));
    };
  }

  private static void note(List<String> wrong, String what, boolean allowed, Action action)
      throws Exception {
    boolean done;
    try {
      action.run();
      done = true;
    } catch (ActiveMQSecurityException e) {
      done = false;
    }
    if (done != allowed) {
      wrong.add(what + (allowed ? " is refused" : " is allowed"));
    }
  }
}
