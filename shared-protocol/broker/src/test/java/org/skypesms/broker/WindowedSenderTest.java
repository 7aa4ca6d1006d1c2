package org.skypesms.broker;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.message.MessageId;

class WindowedSenderTest {

  @TempDir Path folder;
  private TestBroker broker;
  private BrokerLink link;
  private WindowedSender sender;

  @BeforeEach
  void open() {
    broker = new TestBroker(folder).start();
    link = new BrokerLink(broker.url(), TestBroker.CREDENTIALS);
    link.start();
    sender = new WindowedSender(link);
    await().until(link::up);
  }

  @AfterEach
  void close() {
    sender.close();
    link.close();
    broker.close();
  }

  @Test
  void tenThousandMessagesAreConfirmedAndStored() throws Exception {
    // a window and as many that wait, because each message has only 5 s
    for (int first = 0; first < 10_000; first += 2_000) {
      all(IntStream.range(first, first + 2_000)
              .mapToObj(i -> sender.send(text("t" + i, "body " + i)))
              .toList())
          .get(30, SECONDS);
    }

    // the broker counts a moment after it has confirmed
    await().until(() -> broker.count(TestBroker.QUEUE) == 10_000);
  }

  @Test
  void theSameIdTwiceIsKeptOnce() throws Exception {
    sender.send(text("same", "first")).get(5, SECONDS);
    sender.send(text("same", "second")).get(5, SECONDS);

    await().until(() -> broker.count(TestBroker.QUEUE) > 0);
    await().during(Duration.ofMillis(300)).until(() -> broker.count(TestBroker.QUEUE) == 1);
  }

  @Test
  void anyJmsClientReadsTextPropertiesAndLane() throws Exception {
    Outgoing outgoing =
        new Outgoing(
            TestBroker.QUEUE,
            new MessageId("t1"),
            "lane 1",
            "héllo €",
            Map.of("masked-number", "+44…456", "reference", "#7"),
            Optional.empty());

    sender.send(outgoing).get(5, SECONDS);

    TextMessage message = received();
    assertThat(message.getText()).isEqualTo("héllo €");
    assertThat(message.getStringProperty("group")).isEqualTo("lane 1");
    assertThat(message.getStringProperty("masked_number")).isEqualTo("+44…456");
    assertThat(message.getStringProperty("reference")).isEqualTo("#7");
    assertThat(message.getStringProperty("_AMQ_DUPL_ID")).isEqualTo("t1");
  }

  @Test
  void everyMessageShowsItsAge() throws Exception {
    Instant before = Instant.now().minusMillis(1);

    sender.send(text("t1", "hello")).get(5, SECONDS);

    TextMessage message = received();
    assertThat(Instant.ofEpochMilli(message.getJMSTimestamp())).isAfterOrEqualTo(before);
    assertThat(Instant.parse(message.getStringProperty("acceptedAt"))).isAfterOrEqualTo(before);
  }

  @Test
  void aMillionCharactersPass() throws Exception {
    String body = "€".repeat(1_000_000);

    sender.send(text("long", body)).get(20, SECONDS);

    assertThat(received().getText()).isEqualTo(body);
  }

  @Test
  void aMessageWithADeliveryTimeIsNotDeliveredEarlier() throws Exception {
    Instant due = Instant.now().plusMillis(1_500);
    Outgoing later =
        new Outgoing(
            TestBroker.QUEUE, new MessageId("t1"), "g", "later", Map.of(), Optional.of(due));

    sender.send(later).get(5, SECONDS);

    assertThat(received().getText()).isEqualTo("later");
    assertThat(Instant.now()).isAfterOrEqualTo(due);
  }

  @Test
  void aBrokerThatIsAwayIsToldAtOnce() {
    broker.stop();
    await().until(() -> !link.up());

    CompletableFuture<Void> refused = sender.send(text("t1", "x"));

    assertThat(refused).isCompletedExceptionally();
    broker.start();
  }

  @Test
  void aSenderGoesOnWithAReturnedBroker() {
    broker.stop();
    await().until(() -> !link.up());
    broker.start();

    await().ignoreExceptions().until(() -> stored("t1"));
  }

  @Test
  void aDiskThatIsFullRefusesWithinTheLimitAndStoresNothing() {
    broker.stop();
    broker.start(Long.MAX_VALUE / 2);
    await().until(() -> link.up() && broker.diskFull());

    CompletableFuture<Void> refused = sender.send(text("t1", "x"));

    assertThatThrownBy(() -> refused.get(6, SECONDS))
        .hasCauseInstanceOf(BrokerUnavailable.class)
        .hasMessageContaining("did not confirm");
    assertThat(broker.count(TestBroker.QUEUE)).isZero();
  }

  @Test
  void anAddressThatIsFullRefusesAndTakesMessagesAgainWhenItHasRoom() {
    String body = "x".repeat(60_000);
    List<CompletableFuture<Void>> sent =
        IntStream.range(0, 40).mapToObj(i -> sender.send(small("t" + i, body))).toList();
    await()
        .atMost(Duration.ofSeconds(8))
        .until(() -> sent.stream().allMatch(CompletableFuture::isDone));
    assertThat(sent).anyMatch(CompletableFuture::isCompletedExceptionally);

    broker.purge(TestBroker.SMALL);

    await().ignoreExceptions().until(() -> stored("t41"));
  }

  private boolean stored(String id) throws Exception {
    sender.send(text(id, "x")).get(6, SECONDS);
    return true;
  }

  private TextMessage received() throws JMSException {
    try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(broker.url());
        Connection connection =
            factory.createConnection(
                TestBroker.CREDENTIALS.user(), TestBroker.CREDENTIALS.password());
        Session session = connection.createSession();
        MessageConsumer consumer = session.createConsumer(session.createQueue(TestBroker.QUEUE))) {
      connection.start();
      TextMessage message = (TextMessage) consumer.receive(10_000);
      assertThat(message).isNotNull();
      assertThat(message.getText()).isNotNull();
      return message;
    }
  }

  private static CompletableFuture<Void> all(List<CompletableFuture<Void>> futures) {
    return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
  }

  private static Outgoing text(String id, String body) {
    return Outgoing.of(TestBroker.QUEUE, new MessageId(id), "g", body);
  }

  private static Outgoing small(String id, String body) {
    return Outgoing.of(TestBroker.SMALL, new MessageId(id), "g", body);
  }
}
