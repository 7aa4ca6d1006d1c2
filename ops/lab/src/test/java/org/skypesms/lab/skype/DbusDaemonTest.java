package org.skypesms.lab.skype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.freedesktop.dbus.interfaces.DBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.lab.skype.network.ClientState;

/** The processes of Debian's dbus-daemon: when they start, and what happens when they die. */
@Timeout(60)
class DbusDaemonTest {
  @TempDir Path directory;
  private LabSkype lab;

  @BeforeEach
  void start() {
    Installed.demand(BusKind.DBUS_DAEMON);
    lab = LabSkype.start(directory, BusKind.DBUS_DAEMON, Clock.systemUTC());
  }

  @AfterEach
  void stop() {
    lab.close();
  }

  @Test
  void askingForAddressesStartsNoDaemonAndTheFirstClientDoes() throws Exception {
    for (String name : List.of("alice", "bob", "admin", "carol")) {
      assertThat(lab.busAddress(name)).startsWith("unix:path=" + directory);
    }
    assertThat(daemons()).isEmpty();

    try (BusProgram alice = new BusProgram(lab.busAddress("alice"))) {
      assertThat(alice.say("NAME first")).isEqualTo("OK");
      assertThat(daemons()).hasSize(1);
    }
  }

  @Test
  void aKilledDaemonComesBackUnderTheSameAddressForTheNextClient() throws Exception {
    String address = lab.busAddress("alice");
    for (int life = 1; life <= 3; life++) {
      try (BusProgram alice = new BusProgram(address).attached()) {
        assertThat(alice.say("MESSAGE bob life " + life)).startsWith("CHATMESSAGE");
        assertThat(daemons()).hasSize(1);

        daemons().forEach(ProcessHandle::destroyForcibly);
        await().until(() -> daemons().isEmpty());
      }
    }
    assertThat(lab.people().linesAfter("bob", 0)).hasSize(3);
  }

  @Test
  void theProcessThatHoldsTheSocketsComesBackToo() throws Exception {
    String address = lab.busAddress("alice");
    try (BusProgram alice = new BusProgram(address).attached()) {
      assertThat(alice.say("PING")).isEqualTo("PONG");
    }
    long old = starter().orElseThrow().pid();

    starter().orElseThrow().destroyForcibly();

    await().until(() -> starter().filter(now -> now.pid() != old).isPresent());
    await().ignoreException(Exception.class).until(() -> attached(address));
  }

  @Test
  void aClientThatFindsSkypeStoppedIsToldSoAndMeetsItLater() throws Exception {
    lab.client("alice", ClientState.STOPPED);
    try (BusProgram alice = new BusProgram(lab.busAddress("alice"))) {
      DBus bus =
          alice.connection.getRemoteObject(
              "org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class);
      assertThat(bus.NameHasOwner("com.Skype.API")).isFalse();

      lab.client("alice", ClientState.RUNNING);

      await().until(() -> bus.NameHasOwner("com.Skype.API"));
      assertThat(alice.say("NAME later")).isEqualTo("OK");
    }
  }

  @Test
  void allOfItEndsWithTheLab() throws Exception {
    try (BusProgram alice = new BusProgram(lab.busAddress("alice")).attached()) {
      assertThat(alice.say("PING")).isEqualTo("PONG");
      List<ProcessHandle> all = Stream.concat(starter().stream(), daemons().stream()).toList();
      assertThat(all).hasSize(2);

      lab.close();

      await().until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
      try (Stream<Path> left = Files.list(directory)) {
        assertThat(left).isEmpty();
      }
    }
  }

  private static boolean attached(String address) throws Exception {
    try (BusProgram program = new BusProgram(address)) {
      return program.say("NAME again").equals("OK");
    }
  }

  private Optional<ProcessHandle> starter() {
    return ProcessHandle.current().children().filter(this::isOurs).findAny();
  }

  private List<ProcessHandle> daemons() {
    return starter().stream().flatMap(ProcessHandle::children).toList();
  }

  private boolean isOurs(ProcessHandle child) {
    try {
      String command = Files.readString(Path.of("/proc/" + child.pid() + "/cmdline"));
      return command.contains(directory + "/dbus-daemons.pl");
    } catch (IOException gone) {
      return false;
    }
  }
}
