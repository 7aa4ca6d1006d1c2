package org.skypesms.lab.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.lab.TestServer;
import org.skypesms.lab.accounts.LabClient;
import org.skypesms.lab.events.EventHub;
import org.skypesms.lab.events.EventsApi;
import org.skypesms.lab.events.Listener;

/** The queues over real ports, with a console that answers as Jolokia does. */
@Timeout(60)
class QueuesApiTest {
  private static final String AWAY = "{\"reachable\":false,\"queues\":[]}";

  @TempDir Path directory;
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicLong added = new AtomicLong(7);
  private final EventHub events = new EventHub();
  private Javalin console;
  private QueueWatch watch;
  private TestServer server;
  private LabClient client;

  @BeforeEach
  void start() {
    console = Javalin.create(config -> config.showJavalinBanner = false);
    console.post("/console/jolokia", this::answer);
    console.start("127.0.0.1", 0);
    URI address = URI.create("http://127.0.0.1:" + console.port() + "/console");
    watch = new QueueWatch(new ConsoleAccess(address, "operator", password()), events);
    server = TestServer.of(new QueuesApi(Optional.of(watch))::addTo, new EventsApi(events)::addTo);
    client = new LabClient(server.port());
  }

  @AfterEach
  void stop() {
    watch.close();
    events.close();
    server.close();
    console.stop();
  }

  @Test
  void theQueuesAreListedByName() throws Exception {
    Files.writeString(password(), "secret\n");

    JsonNode answer = client.get("/api/queues").body();

    assertThat(answer.toString())
        .isEqualTo(
            "{\"reachable\":true,\"queues\":["
                + "{\"name\":\"dead.sms.outbound\",\"depth\":0,\"added\":0,\"consumers\":0},"
                + "{\"name\":\"sms.outbound\",\"depth\":3,\"added\":7,\"consumers\":1}]}");
  }

  @Test
  void theBrokerIsAwayWithoutItsPasswordOrWithTheWrongOne() throws Exception {
    assertThat(client.get("/api/queues").body().toString()).isEqualTo(AWAY);
    assertThat(asked).hasValue(0);

    Files.writeString(password(), "wrong");
    await().until(() -> client.get("/api/queues").body() != null && asked.get() > 0);

    assertThat(client.get("/api/queues").body().toString()).isEqualTo(AWAY);
  }

  @Test
  void aConsoleThatIsGoneIsABrokerThatIsAway() throws Exception {
    Files.writeString(password(), "secret");
    console.stop();

    assertThat(client.get("/api/queues").body().toString()).isEqualTo(AWAY);
  }

  @Test
  void manyRequestsAreOneQuestion() throws Exception {
    Files.writeString(password(), "secret");
    long start = System.nanoTime();

    for (int n = 0; n < 50; n++) {
      client.get("/api/queues");
    }

    long halfSeconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 500;
    assertThat((long) asked.get()).isBetween(1L, halfSeconds + 2);
  }

  @Test
  void listenersAreToldOnlyWhatChangedAndNobodyIsAskedForNobody() throws Exception {
    Files.writeString(password(), "secret");
    await().during(Duration.ofMillis(700)).until(() -> asked.get() == 0);

    try (Listener listener = new Listener(server.port())) {
      await().until(() -> asked.get() > 3);
      assertThat(listener.heard()).filteredOn(event -> event.startsWith("queues")).hasSize(1);

      added.set(8);

      await().until(() -> listener.heard().stream().anyMatch(each -> each.contains("\"added\":8")));
    }
  }

  private Path password() {
    return directory.resolve("operator.password");
  }

  private void answer(Context ctx) {
    asked.incrementAndGet();
    boolean known =
        ctx.basicAuthCredentials() != null
            && ctx.basicAuthCredentials().getPassword().equals("secret")
            && ctx.header("Origin") != null;
    ctx.result(
        known
            ? "{\"status\":200,\"value\":{"
                + bean("sms.outbound", 3, added.get(), 1)
                + ","
                + bean("dead.sms.outbound", 0, 0, 0)
                + "}}"
            : "{\"status\":403,\"error\":\"forbidden\"}");
  }

  private static String bean(String queue, long depth, long added, long consumers) {
    return ("{'org.apache.activemq.artemis:address=#Q#,broker=#gateway#,component=addresses,"
            + "queue=#Q#,routing-type=#anycast#,subcomponent=queues':"
            + "{'MessageCount':D,'MessagesAdded':A,'ConsumerCount':C}")
        .substring(1)
        .replace("Q", queue)
        .replace('\'', '"')
        .replace("#", "\\\"")
        .replace(":D", ":" + depth)
        .replace(":A", ":" + added)
        .replace(":C", ":" + consumers);
  }
}
