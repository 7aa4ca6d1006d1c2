package org.skypesms.lab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
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
import org.skypesms.lab.parts.PartSwitch;
import org.skypesms.lab.parts.RecordingSupervisor;
import org.skypesms.lab.phones.Outbox;
import org.skypesms.lab.phones.Phones;
import org.skypesms.lab.phones.TextSending;
import org.skypesms.lab.skype.LabSkype;

/** Scenarios over a real port, with a supervisor on real pipes and nobody at the gateway. */
@Timeout(60)
class ScenariosApiTest {
  private static final Plot PLOT =
      new Plot("short", "Short", "A short story.", "alice", "+447400200009", "All went well.");

  @TempDir Path directory;
  private final EventHub events = new EventHub();
  private final Phones phones = new Phones(Clock.systemUTC());
  private final Outbox outbox = new Outbox(parts -> {});
  private final List<String> done = new ArrayList<>();
  private RecordingSupervisor supervisor;
  private LabSkype skype;
  private Scenarios scenarios;
  private TestServer server;
  private LabClient client;
  private Listener listener;

  @BeforeEach
  void start() throws Exception {
    supervisor = new RecordingSupervisor();
    skype = LabSkype.start(directory, Clock.systemUTC());
  }

  @AfterEach
  void stop() throws Exception {
    if (server != null) {
      listener.close();
      scenarios.close();
      server.close();
    }
    events.close();
    supervisor.close();
    outbox.close();
    phones.close();
    skype.close();
  }

  @Test
  void everyStepIsSaidAndTheEndIsTheLastWord() throws Exception {
    serve(theatre(), story(new Step("One.", () -> done.add("1")), new Step("Two.", () -> {})));

    assertThat(play("short").status()).isEqualTo(202);

    await().until(() -> said().size() == 3);
    assertThat(said().get(0))
        .isEqualTo(
            "scenario {\"name\":\"short\",\"step\":\"One.\",\"number\":1,\"of\":2,"
                + "\"running\":true}");
    assertThat(said().get(1)).contains("Two.", "\"number\":2", "\"running\":true");
    assertThat(said().get(2)).contains("All went well.", "\"running\":false");
  }

  @Test
  void whatDidNotHappenIsSaidHonestly() throws Exception {
    serve(
        theatre(),
        story(
            new Step(
                "One.",
                () -> {
                  throw new Disappointed("It did not come.");
                }),
            new Step("Two.", () -> done.add("2"))));

    play("short");

    await().until(() -> said().size() == 2);
    assertThat(said().get(1)).contains("It did not come.", "\"number\":1", "\"running\":false");
    assertThat(done).isEmpty();
  }

  @Test
  void onlyOneRunsAtATimeAndOneThatIsStoppedPutsRightWhatItChanged() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    serve(
        theatre(),
        stage ->
            List.of(
                new Step(
                    "One.",
                    () -> {
                      stage.atEnd(() -> done.add("first change"));
                      stage.atEnd(() -> done.add("second change"));
                      begun.countDown();
                      stage.pause(Duration.ofMinutes(5));
                    })));
    play("short");
    begun.await();
    var second = play("short");

    assertThat(client.delete("/api/scenarios").status()).isEqualTo(204);

    assertThat(done).containsExactly("second change", "first change");
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.body().get("error").asText()).isNotEmpty();
    await().until(() -> said().size() == 2);
    assertThat(said().get(1)).contains("\"running\":false");
    assertThat(play("short").status()).isEqualTo(202);
  }

  @Test
  void stoppingNothingIsNoError() throws Exception {
    serve(theatre(), story());

    assertThat(client.delete("/api/scenarios").status()).isEqualTo(204);
    assertThat(play("unheard-of").status()).isEqualTo(404);
  }

  @Test
  void anSmscThatWasStoppedIsStartedAgainWhenTheStoryIsStopped() throws Exception {
    serve(theatre(), new SmscAwayStory());
    play("smsc-away");
    await().until(() -> supervisor.asked().contains("smsc suspend"));

    client.delete("/api/scenarios");

    assertThat(supervisor.asked()).containsExactly("smsc suspend", "smsc start");
  }

  @Test
  void anSmscThatWasStoppedIsStartedAgainWhenTheLabEnds() throws Exception {
    serve(theatre(), new SmscAwayStory());
    play("smsc-away");
    await().until(() -> supervisor.asked().contains("smsc suspend"));

    scenarios.close();

    assertThat(supervisor.asked()).containsExactly("smsc suspend", "smsc start");
    assertThat(play("smsc-away").status()).isEqualTo(409);
  }

  @Test
  void aSupervisorThatIsGoneHoldsNothingUp() throws Exception {
    serve(theatre(), new SmscAwayStory());
    play("smsc-away");
    await().until(() -> supervisor.asked().contains("smsc suspend"));

    supervisor.close();
    client.delete("/api/scenarios");

    await().until(() -> said().stream().anyMatch(each -> each.contains("\"running\":false")));
    assertThat(said().get(said().size() - 1)).contains("supervisor is gone");
  }

  @Test
  void aStrangerIsAStrangerAgainWhenHerStoryIsStopped() throws Exception {
    skype.people().standing("carol", standing -> standing.withBuddyStatus(3));
    serve(theatre(), new StrangerStory());
    play("stranger");
    await().until(() -> buddyStatusOfCarol() == 0);

    client.delete("/api/scenarios");

    assertThat(buddyStatusOfCarol()).isEqualTo(3);
  }

  @Test
  void withAForeignSmscOrWithoutASupervisorStoriesSayWhyTheyCannotBePlayed() throws Exception {
    serve(theatre(new TextSending(phones, Optional.empty()), true), Repertoire.ALL);
    for (JsonNode story : client.get("/api/scenarios").body()) {
      assertThat(story.get("available").asBoolean()).isFalse();
      assertThat(story.get("reason").asText()).contains("foreign SMSC");
    }
    var refused = play("emoji");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body().get("error").asText()).contains("foreign SMSC");
    server.close();

    serve(theatre(new TextSending(phones, Optional.of(outbox)), false), Repertoire.ALL);
    for (JsonNode story : client.get("/api/scenarios").body()) {
      boolean available = !story.get("name").asText().equals("smsc-away");
      assertThat(story.get("available").asBoolean()).isEqualTo(available);
      assertThat(story.has("reason")).isNotEqualTo(available);
    }
  }

  private Theatre theatre() {
    return theatre(new TextSending(phones, Optional.of(outbox)), true);
  }

  private Theatre theatre(TextSending sending, boolean supervised) {
    return new Theatre(
        skype,
        phones,
        sending,
        "+447400000001",
        Clock.systemUTC(),
        supervised ? Optional.of(new PartSwitch(supervisor.line())) : Optional.empty(),
        Optional.empty());
  }

  private static Story story(Step... steps) {
    return story(stage -> List.of(steps));
  }

  private static Story story(Function<Stage, List<Step>> steps) {
    return new Story() {
      @Override
      public Plot plot() {
        return PLOT;
      }

      @Override
      public List<Step> steps(Stage stage) {
        return steps.apply(stage);
      }
    };
  }

  private void serve(Theatre theatre, Function<Stage, List<Step>> steps) throws Exception {
    serve(theatre, List.of(story(steps)));
  }

  private void serve(Theatre theatre, Story story) throws Exception {
    serve(theatre, List.of(story));
  }

  private void serve(Theatre theatre, List<Story> stories) throws Exception {
    scenarios = new Scenarios(theatre, events, Duration.ofMillis(20), stories);
    server = TestServer.of(new ScenariosApi(scenarios)::addTo, new EventsApi(events)::addTo);
    client = new LabClient(server.port());
    listener = new Listener(server.port());
    await().until(() -> !listener.heard().isEmpty());
  }

  private LabClient.Answer play(String name) throws Exception {
    return client.post("/api/scenarios/" + name, Map.of());
  }

  private List<String> said() {
    return listener.heard().stream().filter(event -> event.startsWith("scenario")).toList();
  }

  private int buddyStatusOfCarol() {
    return skype.people().standings("carol").get("skype-to-sms").buddyStatus();
  }
}
