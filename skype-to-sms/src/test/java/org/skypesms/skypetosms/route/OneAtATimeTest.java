package org.skypesms.skypetosms.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.skypesms.smpp.camel.Smsc.smsc;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.ProcessDefinition;
import org.apache.camel.model.RouteDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skypesms.broker.Unavailable;
import org.skypesms.smpp.Receiver;
import org.skypesms.smpp.camel.Smsc;
import org.skypesms.smpp.camel.SmscComponent;

/** Deliveries of texts on a route that takes its time for each. */
class OneAtATimeTest {

  private static final String TEXT = "{\"v\":1,\"id\":\"line/1\",\"body\":\"hello\"}";
  private static final String OTHER = "{\"v\":1,\"id\":\"line/2\",\"body\":\"hello\"}";

  private final List<CompletableFuture<String>> begun = new CopyOnWriteArrayList<>();
  private final CamelContext context = new DefaultCamelContext();

  private CompletionStage<?> begin(Object body) {
    CompletableFuture<String> end = new CompletableFuture<>();
    begun.add(end);
    return end;
  }

  @BeforeEach
  void start() throws Exception {
    context.addComponent(Smsc.SCHEME, new SmscComponent(this::begin, Receiver.none()));
    context.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            errorHandler(noErrorHandler());
            from("direct:send").process(new OneAtATime()).to(smsc());
          }
        });
    context.start();
  }

  @AfterEach
  void stop() {
    begun.forEach(end -> end.complete("stopped"));
    context.stop();
  }

  /** The text is delivered, and its walk begins if it may. */
  private CompletableFuture<Object> deliver(String body) {
    return context.createProducerTemplate().asyncRequestBody("direct:send", body);
  }

  private void awaitBegun(int walks) {
    await().untilAsserted(() -> assertThat(begun).hasSize(walks));
  }

  private void refuses(String body) {
    assertThatThrownBy(() -> deliver(body).get(20, TimeUnit.SECONDS))
        .hasRootCauseInstanceOf(Unavailable.class);
  }

  @Test
  void aSecondDeliveryOfATextIsTriedAgainWhileTheFirstIsUnderWay() throws Exception {
    CompletableFuture<Object> first = deliver(TEXT);
    awaitBegun(1);

    refuses(TEXT);
    refuses(TEXT);

    assertThat(begun).hasSize(1);
    begun.get(0).complete("done");
    assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo("done");
    deliver(TEXT);
    awaitBegun(2);
  }

  @Test
  void aTextThatFailedMayBeTriedAgain() {
    CompletableFuture<Object> first = deliver(TEXT);
    awaitBegun(1);

    begun.get(0).completeExceptionally(new Unavailable("the link was lost"));
    await().until(first::isDone);
    deliver(TEXT);

    awaitBegun(2);
  }

  @Test
  void otherTextsAndWhatCannotBeReadPass() {
    deliver(TEXT);
    deliver(OTHER);
    deliver("no text");
    deliver("no text");

    awaitBegun(4);
  }

  @Test
  void theRouteThatSendsTextsBeginsSo() throws Exception {
    TextRoutes routes = new TextRoutes(null, null, null, null, 1);

    RouteDefinition send =
        routes.configureRoutes(context).getRoutes().stream()
            .filter(route -> "send".equals(route.getRouteId()))
            .findFirst()
            .orElseThrow();

    assertThat(send.getOutputs().get(0))
        .isInstanceOfSatisfying(
            ProcessDefinition.class,
            first -> assertThat(first.getProcessor()).isInstanceOf(OneAtATime.class));
  }
}
