package org.skypesms.chat.skype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.freedesktop.dbus.exceptions.DBusException;
import org.junit.jupiter.api.Test;
import org.skypesms.chat.ChatRefused;
import org.skypesms.chat.ChatUnavailable;
import org.skypesms.lab.skype.bus.BusLoop;

/** The manners of clients of different times and systems are borne (reference, section 15). */
class MannersTest extends OnScriptedClient {

  private static final Path DAEMON = Path.of("/usr/bin/dbus-daemon");

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
}
