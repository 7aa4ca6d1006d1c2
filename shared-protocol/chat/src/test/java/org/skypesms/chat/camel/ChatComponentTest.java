package org.skypesms.chat.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skypesms.chat.camel.Chat.hear;
import static org.skypesms.chat.camel.Chat.say;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skypesms.chat.ChatRefused;
import org.skypesms.chat.HeardLine;
import org.skypesms.message.Profile;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;

/** Routes hear and say; the end of an exchange decides whether a line is seen. */
class ChatComponentTest {

  private static final Skypename ALICE = new Skypename("alice");

  private final PaperClient client = new PaperClient();
  private final DefaultCamelContext camel = new DefaultCamelContext();
  private final CompletableFuture<Void> kept = new CompletableFuture<>();

  @BeforeEach
  void routes() throws Exception {
    camel.addComponent(Chat.SCHEME, new ChatComponent(client));
    camel.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            errorHandler(noErrorHandler());
            from(hear()).routeId("hear").bean(new Keeper());
            from("direct:say").to(say());
          }
        });
    camel.start();
  }

  /** Keeps a line when the test says so. */
  public final class Keeper {
    /** The stage that decides. */
    public CompletableFuture<Void> keep(HeardLine line) {
      assertThat(line.body()).isEqualTo("hello");
      return kept;
    }
  }

  @AfterEach
  void stop() {
    camel.stop();
  }

  @Test
  void aLineIsTakenWhenItsExchangeCompletes() {
    CompletableFuture<Void> heard = client.types(line());
    assertThat(heard).isNotDone();

    kept.complete(null);

    assertThat(heard).isCompleted();
  }

  @Test
  void aLineIsNotTakenWhenItsExchangeFails() {
    CompletableFuture<Void> heard = client.types(line());

    kept.completeExceptionally(new IllegalStateException("no broker"));

    assertThat(heard).isCompletedExceptionally();
  }

  @Test
  void aSuspendedRouteTakesNoLinesAndAResumedOneDoes() throws Exception {
    camel.getRouteController().suspendRoute("hear");
    assertThat(client.types(line())).isCompletedExceptionally();

    camel.getRouteController().resumeRoute("hear");
    kept.complete(null);
    assertThat(client.types(line())).isCompleted();
  }

  @Test
  void aRouteThatIsStoppedAndStartedHearsThroughTheSameClient() throws Exception {
    camel.getRouteController().stopRoute("hear");
    assertThat(client.types(line())).isCompletedExceptionally();

    camel.getRouteController().startRoute("hear");
    kept.complete(null);
    assertThat(client.types(line())).isCompleted();
  }

  @Test
  void sayingGivesTheNetworksIdOfTheLine() {
    Object id = camel.createProducerTemplate().requestBody("direct:say", new Saying(ALICE, "sent"));

    assertThat(id).isEqualTo("id of sent to alice");
  }

  @Test
  void whatCannotBeSaidFailsTheExchange() {
    client.refuseAll();

    assertThatThrownBy(
            () ->
                camel.createProducerTemplate().requestBody("direct:say", new Saying(ALICE, "sent")))
        .isInstanceOf(CamelExecutionException.class)
        .hasCauseInstanceOf(ChatRefused.class);
  }

  @Test
  void anEndpointThatIsNeitherIsRefused() {
    assertThatThrownBy(() -> camel.getEndpoint("chat:shout"))
        .isInstanceOf(ResolveEndpointFailedException.class);
  }

  private static HeardLine line() {
    return new HeardLine("7", ALICE, "hello", Instant.EPOCH, Standing.STRANGER, Profile.EMPTY);
  }
}
