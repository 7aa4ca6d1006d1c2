package org.skypesms.lab.skype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ForkJoinPool;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.interfaces.Introspectable;
import org.freedesktop.dbus.types.UInt32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.skypesms.lab.skype.network.ClientState;

/** The account's bus towards a dbus-java client, as the production driver uses it. */
@ParameterizedClass
@EnumSource(BusKind.class)
class AccountBusTest {
  private static final String SKYPE = "com.Skype.API";

  @Parameter BusKind kind;
  @TempDir Path directory;
  private LabSkype lab;

  @BeforeEach
  void start() {
    Installed.demand(kind);
    lab = LabSkype.start(directory, kind, Clock.systemUTC());
  }

  @AfterEach
  void stop() {
    lab.close();
  }

  @Test
  void aProgramAttachesAndHearsWhatAPersonTypes() throws Exception {
    try (BusProgram half = new BusProgram(lab.busAddress("skype-to-sms")).attached()) {
      lab.people().type("alice", "skype-to-sms", "+447400123456 grüße 🚀");

      await().until(() -> half.heard.stream().anyMatch(line -> line.endsWith("STATUS RECEIVED")));

      String id = half.say("SEARCH MISSEDCHATMESSAGES").replace("CHATMESSAGES ", "");
      assertThat(half.say("#1 GET CHATMESSAGE " + id + " BODY"))
          .isEqualTo("#1 CHATMESSAGE " + id + " BODY +447400123456 grüße 🚀");
      assertThat(half.heard.subList(0, 3))
          .containsExactly(
              "CONNSTATUS ONLINE", "CURRENTUSERHANDLE skype-to-sms", "USERSTATUS ONLINE");
    }
  }

  @Test
  void aTextOfAMillionCharactersPassesBothWays() throws Exception {
    String text = "ä".repeat(1_000_000);
    try (BusProgram half = new BusProgram(lab.busAddress("skype-to-sms")).attached()) {
      lab.people().type("alice", "skype-to-sms", text);

      String id = half.say("SEARCH MISSEDCHATMESSAGES").replace("CHATMESSAGES ", "");

      assertThat(half.say("GET CHATMESSAGE " + id + " BODY")).endsWith(" BODY " + text);
      assertThat(half.say("MESSAGE alice " + text)).endsWith("STATUS SENDING");
      assertThat(lab.people().linesAfter("alice", 0).get(1).text()).isEqualTo(text);
    }
  }

  @Test
  void aStoppedClientLeavesTheBusAndComesBackUnderItsName() throws Exception {
    List<String> owners = new CopyOnWriteArrayList<>();
    try (BusProgram half = new BusProgram(lab.busAddress("skype-to-sms")).attached()) {
      half.connection.addSigHandler(
          DBus.NameOwnerChanged.class,
          change -> {
            if (change.name.equals(SKYPE)) {
              owners.add(change.newOwner.isEmpty() ? "gone" : "there");
            }
          });

      lab.client("skype-to-sms", ClientState.STOPPED);

      await().until(() -> owners.equals(List.of("gone")));
      await()
          .untilAsserted(
              () ->
                  assertThat(half.heard).endsWith("USERSTATUS LOGGEDOUT", "CONNSTATUS LOGGEDOUT"));
      assertThatThrownBy(() -> half.say("PING")).isInstanceOf(DBusExecutionException.class);
      lab.people().type("alice", "skype-to-sms", "meanwhile");
      lab.client("skype-to-sms", ClientState.RUNNING);
      await().until(() -> owners.equals(List.of("gone", "there")));
      assertThat(half.say("PING")).isEqualTo("ERROR 68");
      half.attached();
      assertThat(half.say("SEARCH MISSEDCHATMESSAGES")).matches("CHATMESSAGES [0-9]+");
    }
  }

  @Test
  void aFrozenClientAnswersWhenItThaws() throws Exception {
    try (BusProgram half = new BusProgram(lab.busAddress("skype-to-sms")).attached()) {
      lab.client("skype-to-sms", ClientState.FROZEN);
      var answer = ForkJoinPool.commonPool().submit(() -> half.say("#1 PING"));
      lab.people().type("alice", "skype-to-sms", "meanwhile");
      await().during(Duration.ofMillis(200)).until(() -> !answer.isDone());

      lab.client("skype-to-sms", ClientState.RUNNING);

      assertThat(answer.get()).isEqualTo("#1 PONG");
      await().until(() -> half.heard.stream().anyMatch(line -> line.endsWith("STATUS RECEIVED")));
    }
  }

  @Test
  void callsThatWaitEndWhenTheFrozenClientIsStopped() throws Exception {
    try (BusProgram half = new BusProgram(lab.busAddress("skype-to-sms")).attached()) {
      lab.client("skype-to-sms", ClientState.FROZEN);
      var answer = ForkJoinPool.commonPool().submit(() -> half.say("PING"));
      await().during(Duration.ofMillis(100)).until(() -> !answer.isDone());

      lab.client("skype-to-sms", ClientState.STOPPED);

      assertThatThrownBy(answer::get).hasRootCauseInstanceOf(DBusExecutionException.class);
    }
  }

  @Test
  void whoAsksForSkypesNameWaitsBehindSkype() throws Exception {
    try (BusProgram greedy = new BusProgram(lab.busAddress("alice"));
        BusProgram other = new BusProgram(lab.busAddress("alice"))) {
      int answer = bus(greedy).RequestName(SKYPE, new UInt32(0)).intValue();

      assertThat(answer).isEqualTo(2);
      assertThat(bus(other).GetNameOwner(SKYPE)).isNotEqualTo(greedy.connection.getUniqueName());
      assertThat(other.say("NAME other")).isEqualTo("OK");
    }
  }

  @Test
  void skypeHasItsNameAgainAfterSomebodyElseHadIt() throws Exception {
    try (BusProgram greedy = new BusProgram(lab.busAddress("alice"));
        BusProgram other = new BusProgram(lab.busAddress("alice"))) {
      bus(greedy).RequestName(SKYPE, new UInt32(0));
      String name = greedy.connection.getUniqueName();

      lab.client("alice", ClientState.STOPPED);
      await().until(() -> bus(other).GetNameOwner(SKYPE).equals(name));
      lab.client("alice", ClientState.RUNNING);
      if (kind == BusKind.DBUS_DAEMON) {
        // a dbus-daemon takes a name from nobody who did not allow it
        greedy.close();
      }

      await().until(() -> !bus(other).GetNameOwner(SKYPE).equals(name));
      assertThat(other.say("NAME other")).isEqualTo("OK");
    }
  }

  @Test
  void skypesObjectDescribesItselfAndRefusesTheRestPolitely() throws Exception {
    try (BusProgram program = new BusProgram(lab.busAddress("alice"))) {
      Introspectable skype =
          program.connection.getRemoteObject("com.Skype.API", "/com/Skype", Introspectable.class);
      SkypeApi elsewhere =
          program.connection.getRemoteObject("com.Skype.API", "/com/Elsewhere", SkypeApi.class);

      assertThat(skype.Introspect())
          .contains("<interface name=\"com.Skype.API\">", "<method name=\"Invoke\">");
      assertThatThrownBy(() -> elsewhere.invoke("NAME x"))
          .isInstanceOf(DBusExecutionException.class);
      assertThatThrownBy(() -> bus(program).GetNameOwner("com.example.Nobody"))
          .isInstanceOf(DBusExecutionException.class);
      assertThat(bus(program).ListNames()).contains("com.Skype.API", "org.freedesktop.DBus");
    }
  }

  private static DBus bus(BusProgram program) throws Exception {
    return program.connection.getRemoteObject(
        "org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class);
  }
}
