package org.skypesms.chat.skype;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.freedesktop.dbus.exceptions.DBusException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.chat.ClientState;
import org.skypesms.lab.skype.bus.Bus;
import org.skypesms.lab.skype.bus.BusLoop;
import org.skypesms.message.Skypename;

/** Tests that drive a client each which answers as it is told. */
abstract class OnScriptedClient {

  static final Skypename SELF = new Skypename("gateway");
  static final Skypename BOB = new Skypename("bob");

  @TempDir Path directory;
  final Hearer hearer = new Hearer();
  BusLoop loop;
  ScriptedSkype skype;
  SkypeClient client;
  String address;

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

  void use(String busAddress) throws DBusException {
    address = busAddress;
    skype = new ScriptedSkype(address, SELF.value());
    client =
        new SkypeClient(
            SkypeSettings.of(address, SELF)
                .withWatch(Duration.ofMillis(200), Duration.ofSeconds(3)),
            Clock.systemUTC());
  }

  void online() {
    client.start(hearer);
    await().until(() -> client.state() == ClientState.ONLINE);
  }
}
