package org.skypesms.chat.skype;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.freedesktop.dbus.exceptions.DBusException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.chat.ChatRefused;
import org.skypesms.chat.ChatUnavailable;
import org.skypesms.chat.ClientState;
import org.skypesms.lab.skype.bus.Bus;
import org.skypesms.lab.skype.bus.BusLoop;
import org.skypesms.message.Skypename;

/** The manners of clients of different times and systems are borne (reference, section 15). */
class MannersTest {

  private static final Path DAEMON = Path.of("/usr/bin/dbus-daemon");
  private static final Skypename SELF = new Skypename("gateway");
  private static final Skypename BOB = new Skypename("bob");

  @TempDir private Path directory;
  private final Hearer hearer = new Hearer();
  private BusLoop loop;
  private ScriptedSkype skype;
  private SkypeClient client;
  private String address;

  @BeforeEach
  void bus() throws IOException, DBusException {
    loop = BusLoop.start();
    Bus bus = new Bus(loop, directory.resolve("bus"), "0123456789abcdef0123456789abcdef", n -> {});
    bus.listen();
    use(bus.address());
  }

  @AfterEach
  void close() {
    client.close();
    skype.close();
    loop.close();
  }

  @Test
  void repliesThatComeThroughNotifyAreTaken() {
    skype.repliesByNotify().has(7, "bob", "SAID", "hello").answers("SEARCH ", "CHATMESSAGES 7");

    online();

    await().until(() -> hearer.bodies().equals(List.of("hello")));
  }

  @Test
  void repliesWithoutIdBelongToTheirInvoke() {
    skype.repliesWithoutId().has(7, "bob", "SAID", "hello").answers("SEARCH ", "CHATMESSAGES 7");

    online();

    await().until(() -> hearer.bodies().equals(List.of("hello")));
  }

  @Test
  void aLineThatWasReadInTheClientsOwnWindowIsHeard() {
    skype.has(7, "bob", "SAID", "popped up");
    online();

    skype.push("CHATMESSAGE 7 STATUS READ");
    skype.push("CHATMESSAGE 7 STATUS READ");

    await().until(() -> hearer.bodies().equals(List.of("popped up")));
  }

  @Test
  void onlyLinesOfOthersAreHeardAndTheRestIsMarkedSeen() {
    skype
        .has(1, "gateway", "SAID", "my own")
        .has(2, "bob", "ADDEDMEMBERS", "")
        .has(3, "bob", "EMOTED", "waves")
        .has(4, "bob", "SETTOPIC", "topic")
        .answers("SEARCH ", "CHATMESSAGES 4, 3, 2, 1");

    online();

    await().until(() -> skype.asked("SET CHATMESSAGE 4 SEEN") > 0);
    await().until(() -> skype.asked("SET CHATMESSAGE 2 SEEN") > 0);
    await().until(() -> hearer.bodies().equals(List.of("waves")));
  }

  @Test
  void aLineThatCannotBeMarkedSeenIsNotHeardAgain() {
    skype
        .has(7, "bob", "SAID", "hello")
        .answers("SET CHATMESSAGE 7 SEEN", "ERROR 9901 internal")
        .answers("SEARCH ", "CHATMESSAGES 7");
    online();
    await().until(() -> skype.asked("SET CHATMESSAGE 7 SEEN") == 1);

    skype.push("CHAT #a/$b;1 ACTIVITY_TIMESTAMP 1175093328");

    await().until(() -> skype.asked("SET CHATMESSAGE 7 SEEN") > 1);
    assertThat(hearer.lines()).hasSize(1);
  }

  @Test
  void anotherLineWithAnOldNumberIsHeard() {
    skype.has(7, "bob", "SAID", "before the new installation").answers("SET ", "ERROR 32");
    online();
    skype.push("CHATMESSAGE 7 STATUS RECEIVED");
    await().until(() -> hearer.lines().size() == 1);
    await().until(() -> skype.asked("SET CHATMESSAGE 7 SEEN") == 1);

    skype.has(7, "bob", "SAID", "after it");

    await()
        .until(
            () -> {
              skype.push("CHATMESSAGE 7 STATUS RECEIVED");
              return hearer.bodies().contains("after it");
            });
  }

  @Test
  void aLineThatIsTakenWhenAnotherClientIsThereMarksNoneOfItsLines() throws DBusException {
    CompletableFuture<Void> kept = new CompletableFuture<>();
    hearer.answer(line -> line.body().equals("held") ? kept : completedFuture(null));
    skype.has(7, "bob", "SAID", "held").answers("SEARCH ", "CHATMESSAGES 7");
    online();
    await().until(() -> hearer.lines().size() == 1);
    List<List<String>> heardWhenMarked = new CopyOnWriteArrayList<>();

    anotherClient()
        .has(7, "bob", "SAID", "another")
        .answers("SEARCH ", command -> "CHATMESSAGES " + (heardWhenMarked.isEmpty() ? "7" : ""))
        .answers("SET CHATMESSAGE 7 SEEN", command -> marked(heardWhenMarked));
    await().until(() -> client.state() == ClientState.ONLINE);
    await().until(() -> skype.asked("SEARCH MISSEDCHATMESSAGES") > 0);
    kept.complete(null);

    await().until(() -> !heardWhenMarked.isEmpty());
    assertThat(heardWhenMarked.get(0)).containsExactly("held", "another");
  }

  @Test
  void aLineThatWasReadInAnotherClientIsHeardThoughItHasAnOldNumber() throws DBusException {
    skype.has(7, "bob", "SAID", "before");
    online();
    skype.push("CHATMESSAGE 7 STATUS RECEIVED");
    await().until(() -> skype.asked("SET CHATMESSAGE 7 SEEN") == 1);

    anotherClient().has(7, "bob", "SAID", "popped up");
    await().until(() -> client.state() == ClientState.ONLINE);
    skype.push("CHATMESSAGE 7 STATUS READ");

    await().until(() -> hearer.bodies().equals(List.of("before", "popped up")));
  }

  private ScriptedSkype anotherClient() throws DBusException {
    skype.close();
    await().until(() -> client.state() != ClientState.ONLINE);
    skype = new ScriptedSkype(address, SELF.value());
    return skype;
  }

  private String marked(List<List<String>> heardWhenMarked) {
    heardWhenMarked.add(hearer.bodies());
    return "CHATMESSAGE 7 STATUS READ";
  }

  @Test
  void aLineThatTheClientCannotShowYetIsFetchedAgain() {
    AtomicInteger failures = new AtomicInteger(1);
    skype
        .has(7, "bob", "SAID", "late")
        .answers(
            "GET CHATMESSAGE 7 BODY",
            command -> failures.getAndDecrement() > 0 ? "ERROR 9901" : "CHATMESSAGE 7 BODY late");
    online();

    skype.push("CHATMESSAGE 7 STATUS RECEIVED");

    await().until(() -> hearer.bodies().equals(List.of("late")));
  }

  @Test
  void aPersonWhoseBlockIsNotKnownIsNotHeardYet() {
    AtomicInteger failures = new AtomicInteger(1);
    skype
        .has(7, "bob", "SAID", "hello")
        .answers(
            "GET USER bob ISBLOCKED",
            command -> failures.getAndDecrement() > 0 ? "ERROR 9901" : "USER bob ISBLOCKED TRUE");
    online();

    skype.push("CHATMESSAGE 7 STATUS RECEIVED");

    await().until(() -> hearer.lines().size() == 1);
    assertThat(hearer.lines().get(0).standing().blocked()).isTrue();
  }

  @Test
  void aClientThatIsStillLoggingInIsAskedAgain() {
    AtomicInteger early = new AtomicInteger(1);
    skype.answers("NAME ", command -> early.getAndDecrement() > 0 ? "CONNSTATUS CONNECTING" : "OK");

    online();

    assertThat(skype.asked("NAME SkypeSmsGateway")).isEqualTo(2);
  }

  @Test
  void aClientThatForgotTheProgramIsAttachedAgain() {
    online();

    skype.answers("PING", "ERROR 68").answers("CHAT CREATE", "ERROR 68");
    assertThatThrownBy(() -> client.say(BOB, "hello").join())
        .hasCauseInstanceOf(ChatUnavailable.class);

    await().until(() -> skype.asked("NAME SkypeSmsGateway") >= 2);
  }

  @Test
  void aClientOfOldProtocolsIsSpokenToInItsWords() {
    skype
        .answers("PROTOCOL ", "PROTOCOL 2")
        .answers("GET MESSAGE 7 PARTNER_HANDLE", "MESSAGE 7 PARTNER_HANDLE bob")
        .answers("GET MESSAGE 7 TYPE", "MESSAGE 7 TYPE TEXT")
        .answers("GET MESSAGE 7 TIMESTAMP", "MESSAGE 7 TIMESTAMP 1105487965")
        .answers("GET MESSAGE 7 BODY", "MESSAGE 7 BODY old")
        .answers("MESSAGE bob ", "MESSAGE 8 STATUS SENDING");
    online();

    skype.push("MESSAGE 7 STATUS RECEIVED");

    await().until(() -> hearer.bodies().equals(List.of("old")));
    assertThat(client.say(BOB, "hello").join()).isEqualTo("8");
  }

  @Test
  void theClientIsAskedToKeepQuiet() {
    online();

    for (String setting :
        List.of("SET AUTOAWAY OFF", "SET SILENT_MODE ON", "MINIMIZE", "SET WINDOWSTATE HIDDEN")) {
      await().until(() -> skype.asked(setting) == 1);
    }
  }

  @Test
  void aClientOnTheReferenceBusIsDriven() throws IOException, DBusException {
    assumeThat(Files.isExecutable(DAEMON)).isTrue();
    close();
    loop = BusLoop.start();
    Process daemon = daemon();
    try {
      use("unix:path=" + directory.resolve("daemon"));
      skype.has(7, "bob", "SAID", "z".repeat(1_000_000)).answers("SEARCH ", "CHATMESSAGES 7");

      online();

      await().until(() -> hearer.bodies().equals(List.of("z".repeat(1_000_000))));
    } finally {
      client.close();
      skype.close();
      daemon.destroy();
    }
  }

  @Test
  void aClientThatEditsNoMoreRefusesForGood() {
    skype
        .answers("GET CHATMESSAGE 9 BODY", "CHATMESSAGE 9 BODY sent")
        .answers("SET CHATMESSAGE 9 BODY", "ERROR 32 too late");
    online();

    assertThatThrownBy(() -> client.edit("9", body -> true, "delivered").join())
        .hasCauseInstanceOf(ChatRefused.class);
  }

  @Test
  void aClientOfAnOldProtocolIsNotAskedToEdit() {
    skype.answers("PROTOCOL ", "PROTOCOL 6");
    online();

    assertThatThrownBy(() -> client.edit("9", body -> true, "delivered").join())
        .hasCauseInstanceOf(ChatRefused.class);
    assertThat(skype.asked("GET CHATMESSAGE 9 BODY")).isZero();
  }

  private Process daemon() throws IOException {
    Path socket = directory.resolve("daemon");
    Process daemon =
        new ProcessBuilder(
                DAEMON.toString(), "--session", "--nofork", "--address=unix:path=" + socket)
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("daemon.log").toFile())
            .start();
    await().until(() -> Files.exists(socket));
    return daemon;
  }

  private void use(String busAddress) throws DBusException {
    address = busAddress;
    skype = new ScriptedSkype(address, SELF.value());
    client =
        new SkypeClient(
            SkypeSettings.of(address, SELF)
                .withWatch(Duration.ofMillis(200), Duration.ofSeconds(3)),
            Clock.systemUTC());
  }

  private void online() {
    client.start(hearer);
    await().until(() -> client.state() == ClientState.ONLINE);
  }
}
