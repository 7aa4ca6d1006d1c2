package org.skypesms.broker.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.skypesms.broker.camel.Queues.queue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.camel.Body;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.broker.BrokerLink;
import org.skypesms.broker.Delivery;
import org.skypesms.broker.FailureTally;
import org.skypesms.broker.Outgoing;
import org.skypesms.broker.QueueCounts;
import org.skypesms.broker.Rejected;
import org.skypesms.broker.RouteBroker;
import org.skypesms.broker.Unavailable;
import org.skypesms.broker.WindowedSender;
import org.skypesms.message.MessageId;

class QueueRouteTest {

  private static final String QUEUE = "sms.outbound";
  private static final String NEXT = "small";
  private static final String DEAD = "dead.sms.outbound";
  private static final Duration LIMIT = Duration.ofMinutes(1);

  @TempDir Path folder;
  private RouteBroker broker;
  private BrokerLink link;
  private WindowedSender sender;
  private QueueCounts counts;
  private CamelContext camel;

  @BeforeEach
  void open() {
    broker = new RouteBroker(folder);
    link = broker.link();
    sender = new WindowedSender(link);
    counts = new QueueCounts(link);
    camel = new DefaultCamelContext();
    camel.addComponent(
        Queues.SCHEME, new QueueComponent(link, sender, new FailureTally(), Clock.systemUTC()));
    await().atMost(LIMIT).until(link::up);
  }

  @AfterEach
  void close() {
    camel.stop();
    sender.close();
    link.close();
    broker.close();
  }

  @Test
  void aRouteOfBeansThatReturnStagesRunsManyAtOnceWithoutBlockingAndAcknowledgesAtItsEnd()
      throws Exception {
    SlowBean bean = new SlowBean();
    run(
        new RouteBuilder() {
          @Override
          public void configure() {
            errorHandler(noErrorHandler());
            from(queue(QUEUE, 40)).bean(bean, "ask").bean(bean, "record");
          }
        });

    send(200);

    await().atMost(LIMIT).until(() -> counts.of(QUEUE).orElse(-1) == 0);
    assertThat(bean.recorded).hasSize(200).allMatch(line -> line.matches("t\\d+ body answered"));
    assertThat(bean.mostAtOnce.get()).isGreaterThan(10).isLessThanOrEqualTo(40);
  }

  @Test
  void aProducerSendsTheOutgoingInTheBody() throws Exception {
    run(
        new RouteBuilder() {
          @Override
          public void configure() {
            errorHandler(noErrorHandler());
            from(queue(QUEUE)).process(e -> e.getMessage().setBody(onward())).to(queue(NEXT));
          }
        });

    send(1);

    await().atMost(LIMIT).until(() -> counts.of(NEXT).orElse(-1) == 1);
    await().atMost(LIMIT).until(() -> counts.of(QUEUE).orElse(-1) == 0);
  }

  @Test
  void aRejectionInsideTheRouteIsDeadAndAnUnavailabilityIsTriedAgain() throws Exception {
    AtomicInteger attempts = new AtomicInteger();
    run(
        new RouteBuilder() {
          @Override
          public void configure() {
            errorHandler(noErrorHandler());
            from(queue(QUEUE)).bean(new FailingBean(attempts), "handle");
          }
        });

    send(2);

    await().atMost(LIMIT).until(() -> counts.of(DEAD).orElse(-1) == 1);
    await().atMost(LIMIT).until(() -> counts.of(QUEUE).orElse(-1) == 0);
    assertThat(attempts).hasValue(3);
  }

  @Test
  void aWrappedFailureKeepsItsKind() throws Exception {
    run(
        new RouteBuilder() {
          @Override
          public void configure() {
            errorHandler(noErrorHandler());
            from(queue(QUEUE))
                .process(
                    e -> {
                      throw new CamelExecutionException(
                          "x", e, new CompletionException(new Rejected("barred")));
                    });
          }
        });

    send(1);

    await().atMost(LIMIT).until(() -> counts.of(DEAD).orElse(-1) == 1);
  }

  @Test
  void aSuspendedRouteTakesNothingAndGoesOnWhenResumed() throws Exception {
    SlowBean bean = new SlowBean();
    run(
        new RouteBuilder() {
          @Override
          public void configure() {
            errorHandler(noErrorHandler());
            from(queue(QUEUE)).routeId("walk").bean(bean, "ask").bean(bean, "record");
          }
        });
    camel.getRouteController().suspendRoute("walk");
    send(5);
    await().during(Duration.ofMillis(500)).atMost(LIMIT).until(bean.recorded::isEmpty);

    camel.getRouteController().resumeRoute("walk");

    await().atMost(LIMIT).until(() -> bean.recorded.size() == 5);
  }

  /** Two steps that are answered later. */
  public static final class SlowBean {

    private static final Executor LATER =
        CompletableFuture.delayedExecutor(30, TimeUnit.MILLISECONDS);

    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final List<String> recorded = new CopyOnWriteArrayList<>();

    /** Answers later. */
    public CompletionStage<String> ask(@Body String body) {
      mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
      return CompletableFuture.supplyAsync(
          () -> {
            atOnce.decrementAndGet();
            return body + " answered";
          },
          LATER);
    }

    /** Records later. */
    public CompletionStage<Void> record(
        @Body String body, @ExchangeProperty("delivery") Delivery delivery) {
      return CompletableFuture.runAsync(() -> recorded.add(delivery.id() + " " + body), LATER);
    }
  }

  /** Rejects the first text, and finds something unavailable at the first try of the second. */
  public static final class FailingBean {

    private final AtomicInteger attempts;

    FailingBean(AtomicInteger attempts) {
      this.attempts = attempts;
    }

    /** Fails in its own way for each text. */
    public CompletionStage<Void> handle(@ExchangeProperty("delivery") Delivery delivery) {
      int attempt = attempts.incrementAndGet();
      if (delivery.id().equals("t0")) {
        return CompletableFuture.runAsync(
            () -> {
              throw new Rejected("barred");
            });
      }
      return attempt < 3
          ? CompletableFuture.failedFuture(new Unavailable("not yet"))
          : CompletableFuture.completedFuture(null);
    }
  }

  private void run(RouteBuilder routes) throws Exception {
    camel.addRoutes(routes);
    camel.start();
  }

  private void send(int count) {
    IntStream.range(0, count)
        .mapToObj(i -> sender.send(text(QUEUE, "t" + i)))
        .toList()
        .forEach(CompletableFuture::join);
  }

  private static Outgoing onward() {
    return text(NEXT, "onward");
  }

  private static Outgoing text(String address, String id) {
    return new Outgoing(
        address, new MessageId(id), "lane of " + id, "body", Map.of(), Optional.empty());
  }
}
