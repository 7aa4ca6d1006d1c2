package org.skypesms.broker;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ClientConsumer;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.awaitility.Awaitility;
import org.skypesms.message.MessageId;

/** A link, a sender and pumps on a broker, with a handler that records what it was given. */
final class Bench implements AutoCloseable {

  private final BrokerLink link;
  private final WindowedSender sender;
  private final FailureTally tally = new FailureTally();
  private final List<Pump> pumps = new ArrayList<>();
  private final AtomicInteger sent = new AtomicInteger();
  private final RecordingHandler handler = new RecordingHandler();

  Bench(TestBroker broker) {
    this(broker.url());
  }

  Bench(String url) {
    this(url, 0);
  }

  /** As if so many texts had been sent before. */
  Bench(String url, int sentBefore) {
    sent.set(sentBefore);
    link = new BrokerLink(url, TestBroker.CREDENTIALS);
    link.start();
    sender = new WindowedSender(link);
    Awaitility.await().atMost(Duration.ofMinutes(1)).until(link::up);
  }

  /** Starts a pump; it is closed with the bench. */
  Pump pump(PumpSettings settings) {
    Pump pump = new Pump(link, sender, tally, Clock.systemUTC(), settings, handler);
    pumps.add(pump);
    pump.start();
    return pump;
  }

  /** Sends texts numbered on from those before; gives their ids. */
  List<String> send(int count, IntFunction<String> group) {
    int from = sent.getAndAdd(count);
    List<Outgoing> texts =
        IntStream.range(0, count).mapToObj(i -> text(from + i, group.apply(i))).toList();
    List<CompletableFuture<Void>> stored = texts.stream().map(sender::send).toList();
    stored.forEach(CompletableFuture::join);
    return texts.stream().map(text -> text.id().value()).toList();
  }

  void sendOctets(String queue, byte[] octets) {
    put(
        queue,
        session -> session.createMessage(Message.BYTES_TYPE, true).writeBodyBufferBytes(octets));
  }

  void sendGarbage(String queue) {
    put(
        queue,
        session ->
            session
                .createMessage(Message.TEXT_TYPE, true)
                .writeBodyBufferBytes(new byte[] {1, 127, 127, 127, 127}));
  }

  void sendText(String queue, String text) {
    put(
        queue,
        session -> {
          ClientMessage message = session.createMessage(Message.TEXT_TYPE, true);
          message.getBodyBuffer().writeNullableSimpleString(SimpleString.of(text));
          return message;
        });
  }

  /** What waits in a queue, in its order, without taking it. */
  List<Delivery> dead(String queue) {
    List<Delivery> found = new ArrayList<>();
    try (ClientSession session = link.session();
        ClientConsumer browser = session.createConsumer(queue, null, true)) {
      for (ClientMessage m = browser.receiveImmediate();
          m != null;
          m = browser.receiveImmediate()) {
        found.add(Wire.delivery(queue, m));
      }
      return found;
    } catch (ActiveMQException e) {
      throw new IllegalStateException(e);
    }
  }

  CompletionStage<Void> later(Duration delay) {
    return CompletableFuture.runAsync(() -> {}, delayed(delay.toMillis()));
  }

  static Executor delayed(long millis) {
    return CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS);
  }

  void answer(Handler answer) {
    handler.answer(answer);
  }

  List<String> handled() {
    return handler.handled();
  }

  List<Integer> numbersOf(String group) {
    return handler.numbersOf(group);
  }

  int attempts(Delivery delivery) {
    return handler.attempts(delivery.id());
  }

  int attemptsOf(String group) {
    return handler.attemptsOf(group);
  }

  int attempts() {
    return handler.attempts();
  }

  int mostInOneLane() {
    return handler.mostInOneLane();
  }

  int mostAtOnce() {
    return handler.mostAtOnce();
  }

  Map<String, Integer> counts() {
    return tally.counts();
  }

  BrokerLink link() {
    return link;
  }

  WindowedSender sender() {
    return sender;
  }

  boolean up() {
    return link.up();
  }

  @Override
  public void close() {
    pumps.forEach(Pump::close);
    sender.close();
    link.close();
  }

  private interface Making {

    ClientMessage make(ClientSession session);
  }

  private void put(String queue, Making making) {
    try (ClientSession session = link.session()) {
      session.createProducer(queue).send(making.make(session));
    } catch (ActiveMQException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Outgoing text(int number, String group) {
    String id = String.format("t%06d", number);
    return new Outgoing(
        TestBroker.QUEUE,
        new MessageId(id),
        group,
        "body of " + id,
        Map.of("reference", "#" + id),
        Optional.empty());
  }
}
