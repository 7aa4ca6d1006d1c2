package org.skypesms.lab.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.lab.TestServer;
import org.skypesms.lab.skype.LabSkype;
import org.skypesms.lab.skype.network.Profile;

@Timeout(60)
class EventsApiTest {
  private final List<Listener> listeners = new ArrayList<>();
  private EventHub hub = new EventHub();
  private TestServer server = TestServer.of(new EventsApi(hub)::addTo);

  @AfterEach
  void stop() throws Exception {
    for (Listener each : listeners) {
      each.close();
    }
    hub.close();
    server.close();
  }

  @Test
  void aNewListenerHearsHelloFirstAndThenWhatChanges() throws Exception {
    Listener listener = listen();
    await().until(() -> listener.heard().size() == 1);
    assertThat(listener.heard().get(0)).matches("hello \\{\"lab\":\"[0-9a-f-]{36}\"}");

    hub.chatsChanged("alice");
    hub.phoneChanged("+447400123456");
    hub.accountsChanged();
    hub.queuesChanged("{\"reachable\":false,\"queues\":[]}");

    await().until(() -> listener.heard().size() == 5);
    assertThat(listener.heard())
        .contains(
            "accounts {}",
            "chats {\"skypename\":[\"alice\"]}",
            "phones {\"number\":[\"+447400123456\"]}",
            "queues {\"reachable\":false,\"queues\":[]}");
  }

  @Test
  void aBurstIsOneEvent() throws Exception {
    Listener listener = listen();
    await().until(() -> listener.heard().size() == 1);

    for (int n = 0; n < 100_000; n++) {
      hub.chatsChanged("name" + n % 7);
      hub.accountsChanged();
    }

    await().during(Duration.ofMillis(400)).until(() -> !listener.heard().isEmpty());
    assertThat(listener.heard()).hasSizeLessThan(2 + 2 * 20);
    assertThat(listener.heard()).anyMatch(event -> event.contains("name6"));
  }

  @Test
  void whenTooMuchChangedEverythingDid() throws Exception {
    Listener listener = listen();
    await().until(() -> listener.heard().size() == 1);

    for (int n = 0; n < 20_000; n++) {
      hub.phoneChanged("+" + n);
    }

    await().until(() -> listener.heard().stream().filter(e -> e.startsWith("hello")).count() > 1);
    assertThat(listener.heard()).allMatch(event -> event.length() < 20_000);
  }

  @Test
  void theSixtyFifthListenerIsRefusedUntilOneGoes() throws Exception {
    for (int n = 0; n < 64; n++) {
      assertThat(listen().status()).isEqualTo(200);
    }
    assertThat(listen().status()).isEqualTo(503);

    listeners.remove(0).close();
    await()
        .until(
            () -> {
              hub.accountsChanged();
              return listen().status() == 200;
            });
  }

  @Test
  void whoDoesNotReadIsDroppedAndHoldsNobodyUp() throws Exception {
    serve(new EventHub(Duration.ofMillis(5), Duration.ofMillis(300)));
    try (Socket slow = new Socket()) {
      slow.setReceiveBufferSize(2_000);
      slow.connect(new InetSocketAddress("127.0.0.1", server.port()));
      slow.getOutputStream()
          .write(
              "GET /api/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
                  .getBytes(StandardCharsets.UTF_8));
      await().until(hub::isHeard);
      Listener quick = listen();

      String big = "x".repeat(100_000);
      await()
          .pollInterval(Duration.ofMillis(5))
          .until(
              () -> {
                hub.queuesChanged(big);
                return hub.heardBy() == 1;
              });

      hub.chatsChanged("alice");
      await().until(() -> quick.heard().contains("chats {\"skypename\":[\"alice\"]}"));
      drain(slow.getInputStream());
    }
  }

  @Test
  void whoComesInTheMiddleOfAScenarioHearsItsStep() throws Exception {
    hub.stepped("{\"number\":1}", true);
    Listener late = listen();
    await().until(() -> late.heard().contains("scenario {\"number\":1}"));

    hub.stepped("{\"number\":2}", false);

    Listener later = listen();
    await().until(() -> later.heard().size() == 1);
    await().until(() -> late.heard().contains("scenario {\"number\":2}"));
  }

  @Test
  void theNetworkTellsWhoseWindowsAndAccountsChanged(@TempDir Path directory) throws Exception {
    try (LabSkype lab = LabSkype.start(directory, Clock.systemUTC())) {
      lab.listen(hub);
      Listener listener = listen();
      await().until(() -> listener.heard().size() == 1);

      lab.people().type("alice", "bob", "hello");
      await().until(() -> heardNames(listener).contains("alice"));
      assertThat(heardNames(listener)).contains("bob").doesNotContain("carol");

      lab.people().put("dora", before -> Profile.named("Dora"));
      await().until(() -> listener.heard().contains("accounts {}"));
    }
  }

  private static String heardNames(Listener listener) {
    return String.join(
        " ", listener.heard().stream().filter(event -> event.startsWith("chats")).toList());
  }

  /** Ends only when the other side has cut the connection. */
  private static void drain(InputStream in) {
    try {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("reset");
    }
  }

  private void serve(EventHub another) {
    hub.close();
    server.close();
    hub = another;
    server = TestServer.of(new EventsApi(hub)::addTo);
  }

  private Listener listen() throws Exception {
    Listener listener = new Listener(server.port());
    listeners.add(listener);
    return listener;
  }
}
