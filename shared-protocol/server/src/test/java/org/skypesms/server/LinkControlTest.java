package org.skypesms.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.skypesms.server.config.Access.EVERYBODY;
import static org.skypesms.server.config.Access.LIST;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.Control;
import org.skypesms.message.ControlAction;
import org.skypesms.message.Half;
import org.skypesms.message.json.Json;
import org.skypesms.server.config.Configuration;
import org.skypesms.server.config.Rules;
import org.skypesms.smpp.Flow;
import org.skypesms.smpp.JsmppLink;
import org.skypesms.smpp.LinkState;
import org.skypesms.smpp.Receiver;
import org.skypesms.state.Store;
import org.skypesms.state.sql.SqlStore;
import org.skypesms.state.sql.StoreSettings;

/** Links that become others while the half runs; none of them reaches an SMSC here. */
class LinkControlTest {

  private static final List<String> LINES =
      List.of(
          "links=a,b",
          "link.a.url=smpp://me@127.0.0.1:9",
          "link.a.password-file=PASSWORD",
          "link.b.url=smpp://me@127.0.0.1:10",
          "link.b.password-file=PASSWORD",
          "link.b.prefixes=+44");

  private final Clock clock = Clock.systemUTC();
  private final List<Outgoing> sent = new CopyOnWriteArrayList<>();
  @TempDir Path folder;
  private Store store;
  private Links links;
  private LinkControl control;

  @BeforeEach
  void start() throws IOException {
    store = SqlStore.open(StoreSettings.file(folder.resolve("state.db").toString()), clock);
    Files.writeString(folder.resolve("password"), "secret\n");
    write();
    run();
  }

  @AfterEach
  void stop() {
    links.close();
    store.close();
  }

  /** A half with these links on the same state. */
  private void run() {
    Configuration configuration =
        Configuration.load(
            Half.SKYPE_TO_SMS, Optional.of(folder.resolve("half.properties")), Map.of());
    links =
        new Links(
            Settings.links(configuration),
            plan -> new JsmppLink(plan.settings(), Receiver.none(), clock));
    control =
        new LinkControl(
            configuration,
            links,
            store,
            message -> CompletableFuture.completedFuture(sent.add(message)).thenAccept(kept -> {}),
            clock);
    control.look().toCompletableFuture().join();
    links.start();
  }

  private void write(String... more) throws IOException {
    String written = String.join("\n", LINES) + "\n" + String.join("\n", more);
    Files.writeString(
        folder.resolve("half.properties"),
        written.replace("PASSWORD", folder.resolve("password").toString()));
  }

  private JsmppLink link(String name) {
    return links.named(name).orElseThrow();
  }

  private static String sentence(CompletionStage<ControlOutcome> stage) {
    return stage.toCompletableFuture().join().sentence();
  }

  @Test
  void rateWindowAndRoutingChangeWithoutANewConnection() throws IOException {
    JsmppLink before = link("a");
    write("link.a.rate=7", "link.a.window=3", "link.b.weight=2");

    assertThat(control.reload().sentence())
        .isEqualTo("configuration reloaded: link a changed: window 3, rate 7; link b changed");

    assertThat(link("a")).isSameAs(before);
    assertThat(links.all().get(0).plan().settings().flow()).isEqualTo(new Flow(3, 7));
    assertThat(links.all().get(1).plan().weight()).isEqualTo(2);
    assertThat(links.window()).isEqualTo(53);
  }

  @Test
  void anotherSmscIsAnotherLinkAndThatBeforeItIsClosed() throws IOException {
    JsmppLink before = link("a");
    List<PlannedLink> told = new CopyOnWriteArrayList<>();
    links.watch(
        now -> {
          told.clear();
          told.addAll(now);
          assertThat(before.state()).isNotEqualTo(LinkState.CLOSED);
        });
    write("link.a.url=smpp://me@127.0.0.1:11");

    assertThat(control.reload().sentence()).endsWith("link a exchanged");

    assertThat(link("a")).isNotSameAs(before).isSameAs(told.get(0).link());
    await().until(() -> before.state() == LinkState.CLOSED);
    await().until(() -> !link("a").status().lastError().isEmpty());
  }

  @Test
  void linksComeAndGo() throws IOException {
    JsmppLink before = link("b");
    String written = Files.readString(folder.resolve("half.properties"));
    Files.writeString(
        folder.resolve("half.properties"), written.replace("b.", "c.").replace("a,b", "a,c"));

    assertThat(control.reload().sentence()).endsWith("link c added; link b removed");

    assertThat(links.names()).containsExactly("a", "c");
    await().until(() -> before.state() == LinkState.CLOSED);
    await().until(() -> !link("c").status().lastError().isEmpty());
  }

  @Test
  void oneBadLineChangesNothingAndIsSaid() throws IOException {
    List<PlannedLink> before = links.all();
    write("link.a.rate=7", "link.b.window=none");

    ControlOutcome outcome = control.reload();

    assertThat(outcome).isInstanceOf(ControlOutcome.Refused.class);
    assertThat(outcome.sentence()).contains("link.b.window=none", "expected a number");
    assertThat(control.lastReload()).contains("nothing is changed", "link.b.window=none");
    assertThat(links.all()).isSameAs(before);
    assertThat(before.get(0).plan().settings().flow().rate()).isZero();
  }

  @Test
  void aKeyThatIsNotReloadableIsNamed() throws IOException {
    write("unknown-after=2h", "limits=off");

    assertThat(control.reload().sentence())
        .endsWith("limits, unknown-after take effect at the next start");
  }

  @Test
  void whoMayUseTheServiceIsToldOnceAtEveryReload() throws IOException {
    List<Configuration> told = new CopyOnWriteArrayList<>();
    control.watch(told::add);
    write("access=everybody,list");

    assertThat(control.reload().sentence()).endsWith("reloaded: access is changed");
    assertThat(control.reload().sentence()).endsWith("no change");
    assertThat(told.get(0).get(Rules.ACCESS)).containsExactlyInAnyOrder(EVERYBODY, LIST);
  }

  @Test
  void aLinkThatTheOtherHalfAloneBindsIsKnownAndNotBoundHere() throws IOException {
    JsmppLink before = link("a");
    write("link.a.bind=receiver");

    control.reload();

    assertThat(links.states()).containsEntry("a", "elsewhere").containsEntry("b", "unbound");
    assertThat(links.all()).hasSize(1);
    await().until(() -> before.state() == LinkState.CLOSED);
  }

  @Test
  void aPausedLinkStaysPausedOverReloadsAndRestartsAndForBothHalves() throws IOException {
    assertThat(sentence(control.pause("a"))).contains("link a is paused");
    assertThat(link("a").paused()).isTrue();
    assertThat(link("b").paused()).isFalse();

    write("link.a.url=smpp://me@127.0.0.1:11");
    control.reload();
    assertThat(link("a").paused()).isTrue();

    links.close();
    run();
    assertThat(link("a").paused()).isTrue();
    assertThat(sentence(control.resume("a"))).isEqualTo("link a is resumed");
    assertThat(link("a").paused()).isFalse();
  }

  @Test
  void aLinkThatDoesNotExistIsNotPaused() {
    assertThat(sentence(control.pause("c"))).isEqualTo("no link is called 'c'; there are: a, b");
  }

  @Test
  void eitherHalfIsToldByTheBroker() {
    control.tell(Half.SMS_TO_SKYPE, Control.reload()).toCompletableFuture().join();

    assertThat(sent).hasSize(1);
    assertThat(sent.get(0).address()).isEqualTo("control.sms-to-skype");
    assertThat(Json.read(sent.get(0).body(), Control.class).action())
        .isEqualTo(ControlAction.RELOAD);
  }
}
