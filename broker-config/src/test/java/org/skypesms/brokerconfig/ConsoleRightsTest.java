package org.skypesms.brokerconfig;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operator and admin may do in the console. */
final class ConsoleRightsTest {
  private static final Pattern LOOKS = Pattern.compile("(list|get|is|browse|count)([A-Z].*|\\(.*)");
  private static final String DEAD = "dead.sms.outbound";

  /** What the admin may do to the broker itself, besides looking. */
  private static final Set<String> ACTS_ON_BROKER =
      Set.of("closeConnectionWithID", "closeConnectionsForUser", "closeSessionWithID");

  @TempDir static Path directory;

  private static BrokerProcess broker;
  private static ConsoleClient operator;
  private static ConsoleClient admin;

  @BeforeAll
  static void startBroker() throws Exception {
    broker = BrokerProcess.started(directory.resolve("data"));
    operator = ConsoleClient.loggedIn(broker, BrokerUser.OPERATOR);
    admin = ConsoleClient.loggedIn(broker, BrokerUser.ADMIN);
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

  @Test
  void theOperatorChangesNothing() throws Exception {
    for (String address : AddressesTest.names()) {
      assertThat(allowedChanges(operator, ConsoleClient.addressBean(address))).isEmpty();
      assertThat(allowedChanges(operator, ConsoleClient.queueBean(address))).isEmpty();
    }
    assertThat(allowedChanges(operator, ConsoleClient.BROKER)).isEmpty();
  }

  @Test
  void theAdminOnlyLooksAtTheLeases() throws Exception {
    for (String lease : List.of("lease.skype-to-sms", "lease.sms-to-skype")) {
      assertThat(allowedChanges(admin, ConsoleClient.addressBean(lease))).isEmpty();
      assertThat(allowedChanges(admin, ConsoleClient.queueBean(lease))).isEmpty();
    }
  }

  @Test
  void theAdminChangesNeitherAddressesNorSettings() throws Exception {
    assertThat(allowedChanges(admin, ConsoleClient.BROKER))
        .allMatch(signature -> ACTS_ON_BROKER.contains(signature.split("\\(")[0]));
  }

  @Test
  void neitherReachesTheVirtualMachine() throws Exception {
    String diagnostics = "com.sun.management:type=DiagnosticCommand";
    String dumps = "com.sun.management:type=HotSpotDiagnostic";
    for (ConsoleClient client : List.of(operator, admin)) {
      assertThat(allowedChanges(client, diagnostics)).isEmpty();
      assertThat(allowedChanges(client, dumps)).isEmpty();
    }
  }

  @Test
  void theOperatorSeesWhatWaits() throws Exception {
    String queue = ConsoleClient.queueBean("sms.received");
    try (CoreClient half = new CoreClient(broker, BrokerUser.SMS_TO_SKYPE)) {
      half.send("sms.received", "first");
    }

    JsonNode browsed = operator.execute(queue, "browse(int,int)", 1, 10);

    assertThat(browsed).hasSize(1);
    assertThat(operator.execute(queue, "countMessages()").asInt()).isEqualTo(1);
    assertThat(operator.read(queue, "MessageCount").asInt()).isEqualTo(1);
  }

  @Test
  void theAdminGivesADeadLetterAnotherTry() throws Exception {
    try (CoreClient half = new CoreClient(broker, BrokerUser.SKYPE_TO_SMS)) {
      half.send(DEAD, "poison");

      JsonNode moved =
          admin.execute(
              ConsoleClient.queueBean(DEAD),
              "moveMessages(java.lang.String,java.lang.String)",
              "",
              "sms.outbound");

      assertThat(moved.asInt()).isEqualTo(1);
      assertThat(half.receive("sms.outbound")).isEqualTo("poison");
    }
  }

  @Test
  void nothingIsMovedIntoALease() throws Exception {
    String lease = "lease.skype-to-sms";
    String queue = ConsoleClient.queueBean("dead.sms.receipts");
    try (CoreClient half = new CoreClient(broker, BrokerUser.SKYPE_TO_SMS)) {
      half.send("dead.sms.receipts", "no token");

      for (String all : List.of("moveMessages", "copyMessage")) {
        Object first = all.startsWith("move") ? "" : firstOf(queue);
        String signature = all.startsWith("move") ? "(java.lang.String," : "(long,";
        JsonNode answer = admin.tryOut(queue, all + signature + "java.lang.String)", first, lease);

        assertThat(answer.path("error").asText()).contains("leases belong to the halves");
      }
      assertThat(half.count(lease)).isZero();
      assertThat(half.count("dead.sms.receipts")).isEqualTo(1);
      half.send(lease, "token");
      assertThat(half.receive(lease)).isEqualTo("token");
    }
  }

  private static long firstOf(String queue) throws Exception {
    return admin.execute(queue, "browse()").get(0).get("messageID").asLong();
  }

  /** Tries every operation that does more than look, with nonsense, and tells which were let in. */
  private static List<String> allowedChanges(ConsoleClient client, String bean) throws Exception {
    List<String> signatures = new ArrayList<>(client.operations(bean));
    signatures.removeIf(signature -> LOOKS.matcher(signature).matches());
    List<ObjectNode> tries = new ArrayList<>();
    for (String signature : signatures) {
      Object[] nonsense = new Object[Signatures.arguments(signature)];
      Arrays.fill(nonsense, "-1");
      tries.add(client.execution(bean, signature, nonsense));
    }
    assertThat(tries).as(bean).isNotEmpty();
    JsonNode answers = client.jolokia(tries);
    assertThat(answers).hasSameSizeAs(tries);
    for (int i = answers.size() - 1; i >= 0; i--) {
      if (answers.get(i).path("error").asText().contains("not authorized")) {
        signatures.remove(i);
      }
    }
    return signatures;
  }
}
