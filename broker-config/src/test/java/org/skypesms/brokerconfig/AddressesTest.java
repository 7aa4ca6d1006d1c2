package org.skypesms.brokerconfig;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.message.Address;
import org.skypesms.message.Half;

final class AddressesTest {
  @TempDir static Path directory;

  private static BrokerProcess broker;
  private static ConsoleClient console;

  @BeforeAll
  static void startBroker() throws Exception {
    broker = BrokerProcess.started(directory.resolve("data"));
    console = ConsoleClient.loggedIn(broker, BrokerUser.OPERATOR);
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

  /** Every name of the code. */
  static List<String> names() {
    List<String> names = new ArrayList<>(Address.working());
    Address.working().forEach(address -> names.add(Address.dead(address)));
    names.add(Address.lease(Half.SKYPE_TO_SMS));
    names.add(Address.lease(Half.SMS_TO_SKYPE));
    names.add(Address.EXPIRED);
    return names;
  }

  @Test
  void theBrokerHasTheAddressesOfTheCodeAndNoOther() throws Exception {
    List<String> found = new ArrayList<>();
    console.read(ConsoleClient.BROKER, "AddressNames").forEach(name -> found.add(name.asText()));

    found.removeIf(name -> name.startsWith("activemq."));
    assertThat(found).containsExactlyInAnyOrderElementsOf(names());
  }

  @Test
  void everyAddressHasOneDurableAnycastQueueOfItsName() throws Exception {
    for (String name : names()) {
      JsonNode queues = console.read(ConsoleClient.addressBean(name), "QueueNames");
      boolean durable = console.read(ConsoleClient.queueBean(name), "Durable").asBoolean();

      assertThat(queues).as(name).hasSize(1);
      assertThat(queues.get(0).asText()).isEqualTo(name);
      assertThat(durable).as(name).isTrue();
    }
  }

  @Test
  void whatAnAddressCannotDeliverGoesToADeadLetterAddressWithAQueue() throws Exception {
    for (String name : Address.working()) {
      JsonNode queue = console.read(ConsoleClient.queueBean(name), "DeadLetterAddress");

      assertThat(queue.asText()).isEqualTo(Address.dead(name));
      assertThat(console.read(ConsoleClient.queueBean(queue.asText()), "MessageCount").isInt())
          .isTrue();
    }
  }

  @Test
  void aCrashNeverCountsAgainstAMessageAndTheAddressesPage() throws Exception {
    for (String name : names()) {
      String text =
          console.execute(ConsoleClient.BROKER, "getAddressSettingsAsJSON", name).asText();

      assertThat(text).as(name).contains("\"maxDeliveryAttempts\":-1", "\"redeliveryDelay\":0");
      assertThat(text).as(name).contains("\"addressFullMessagePolicy\":\"PAGE\"");
      assertThat(text).as(name).contains("\"autoCreateQueues\":false");
    }
  }

  @Test
  void aMessageWhoseTimeIsUpWaitsInExpired() throws Exception {
    JsonNode expiry = console.read(ConsoleClient.queueBean(Address.SMS_OUTBOUND), "ExpiryAddress");

    assertThat(expiry.asText()).isEqualTo(Address.EXPIRED);
  }

  @Test
  void theConsoleAdmitsNobodyWithoutTheRightPassword() throws Exception {
    ConsoleClient stranger = new ConsoleClient(broker);

    assertThat(stranger.status()).isIn(401, 403);
    assertThat(stranger.logIn("operator", "wrong")).isIn(401, 403);
    assertThat(stranger.status()).isIn(401, 403);
  }

  @Test
  void theHalvesHaveNoPlaceInTheConsole() throws Exception {
    for (BrokerUser half : List.of(BrokerUser.SKYPE_TO_SMS, BrokerUser.SMS_TO_SKYPE)) {
      int status = new ConsoleClient(broker).logIn(half.id(), broker.password(half));

      assertThat(status).isIn(401, 403);
    }
  }
}
