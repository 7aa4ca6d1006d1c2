package org.skypesms.smpp.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skypesms.smpp.camel.Smsc.received;
import static org.skypesms.smpp.camel.Smsc.smsc;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skypesms.message.Octets;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.message.SmscAddress;
import org.skypesms.smpp.Receiver;

/** Routes with the SMSC at either end. */
class SmscComponentTest {

  private static final SmscAddress PHONE = new SmscAddress(1, 1, "447400123456");
  private static final ReceivedShortMessage MESSAGE =
      new ReceivedShortMessage(PHONE, PHONE, 0, 0, 0, Octets.of((byte) 65), Map.of());

  private final List<Object> bodies = new CopyOnWriteArrayList<>();
  private final List<String> ended = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Object> outcome = new CompletableFuture<>();
  private final CompletableFuture<Object> kept = new CompletableFuture<>();
  private final Receiver beside =
      new Receiver() {
        @Override
        public CompletionStage<Void> received(
            String link, String session, ReceivedShortMessage message) {
          return Receiver.none().received(link, session, message);
        }

        @Override
        public void ended(String link, String session) {
          ended.add(link + " " + session);
        }

        @Override
        public void undecodable(String link, String session, Octets pdu, String reason) {
          ended.add(link + " " + pdu.toHex() + " " + reason);
        }
      };
  private final SmscComponent component = new SmscComponent(this::submit, beside);
  private final CamelContext context = new DefaultCamelContext();

  private CompletionStage<?> submit(Object body) {
    bodies.add(body);
    return "keep".equals(body) ? kept : outcome;
  }

  private void remember(Exchange exchange) {
    bodies.add(exchange.getMessage().getBody());
    exchange.getMessage().setBody("keep");
  }

  @BeforeEach
  void startRoutes() throws Exception {
    context.addComponent(Smsc.SCHEME, component);
    context.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("direct:out").to(smsc());
            from(received()).routeId("in").process(SmscComponentTest.this::remember).to(smsc());
          }
        });
    context.start();
  }

  @AfterEach
  void stop() {
    context.stop();
  }

  @Test
  void theRouteGoesOnWithTheOutcomeAndHoldsNoThreadMeanwhile() {
    CompletableFuture<Object> answer =
        context.createProducerTemplate().asyncRequestBody("direct:out", "a text");
    outcome.complete("accepted");

    assertThat(answer).succeedsWithin(Duration.ofSeconds(5)).isEqualTo("accepted");
    assertThat(bodies).containsExactly("a text");
  }

  @Test
  void aFailureBecomesTheExceptionOfTheExchange() {
    CompletableFuture<Object> answer =
        context.createProducerTemplate().asyncRequestBody("direct:out", "a text");
    outcome.completeExceptionally(new IllegalStateException("no link"));

    assertThat(answer)
        .failsWithin(Duration.ofSeconds(5))
        .withThrowableOfType(ExecutionException.class)
        .withStackTraceContaining("no link");
  }

  @Test
  void aDeliveryIsKeptWhenItsExchangeHasEnded() {
    CompletionStage<Void> answer = component.received("main", "s1", MESSAGE);
    assertThat(bodies).containsExactly(new Received("main", "s1", MESSAGE), "keep");
    assertThat(answer.toCompletableFuture()).isNotDone();

    kept.complete("kept");

    assertThat(answer.toCompletableFuture()).succeedsWithin(Duration.ofSeconds(5));
  }

  @Test
  void aDeliveryIsNotKeptWhenItsExchangeFails() {
    CompletionStage<Void> answer = component.received("main", "s1", MESSAGE);

    kept.completeExceptionally(new IllegalStateException("no broker"));

    assertThat(answer.toCompletableFuture()).isCompletedExceptionally();
  }

  @Test
  void withoutARunningRouteNothingIsTaken() throws Exception {
    context.getRouteController().stopRoute("in");

    CompletionStage<Void> answer = component.received("main", "s1", MESSAGE);

    assertThat(answer.toCompletableFuture()).isCompletedExceptionally();
    assertThat(bodies).isEmpty();
  }

  @Test
  void theEndOfASessionIsPassedOn() {
    component.ended("main", "s1");

    assertThat(ended).containsExactly("main s1");
  }

  @Test
  void whatCannotBeReadIsPassedOn() {
    component.undecodable("main", "s1", Octets.of((byte) 7), "torn");

    assertThat(ended).containsExactly("main 07 torn");
  }
}
