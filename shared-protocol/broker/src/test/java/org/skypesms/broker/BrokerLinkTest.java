package org.skypesms.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerLinkTest {

  private static final Duration THREE_SECONDS = Duration.ofSeconds(3);

  @TempDir Path folder;
  private TestBroker broker;
  private BrokerLink link;

  @BeforeEach
  void open() {
    broker = new TestBroker(folder);
    link = new BrokerLink(broker.url(), TestBroker.CREDENTIALS);
  }

  @AfterEach
  void close() {
    link.close();
  }

  @Test
  void aBrokerThatIsAwayAtStartIsUsedWithinThreeSecondsOfItsComing() {
    link.start();
    await().pollDelay(Duration.ofSeconds(4)).until(() -> !link.up());

    try (TestBroker started = broker.start()) {
      await().atMost(THREE_SECONDS).until(link::up);
    }
  }

  @Test
  void aReturnedBrokerIsUsedWithinThreeSecondsAndEveryChangeIsTold() {
    List<Boolean> changes = new CopyOnWriteArrayList<>();
    link.onChange(changes::add);
    link.start();
    broker.start();
    await().until(link::up);

    broker.stop();
    await().atMost(THREE_SECONDS).until(() -> !link.up());
    try (TestBroker again = broker.start()) {
      await().atMost(THREE_SECONDS).until(link::up);

      await().untilAsserted(() -> assertThat(changes).containsExactly(true, false, true));
    }
  }

  @Test
  void aListenerThatThrowsEndsTheConnectionButNotTheLink() {
    AtomicInteger toThrow = new AtomicInteger(2);
    List<Boolean> changes = new CopyOnWriteArrayList<>();
    link.onChange(changes::add);
    link.onChange(
        up -> {
          if (toThrow.getAndDecrement() > 0) {
            throw new IllegalStateException("the listener is not ready");
          }
        });
    link.start();

    try (TestBroker started = broker.start()) {
      await()
          .atMost(Duration.ofSeconds(10))
          .untilAsserted(() -> assertThat(changes).containsExactly(true, false, true));

      assertThat(link.up()).isTrue();
    }
  }

  @Test
  void ofAPairTheOneThatTakesClientsIsUsed() {
    TestBroker passive = new TestBroker(folder.resolve("passive"));
    String pair = passive.url() + "," + broker.url();
    try (BrokerLink either = new BrokerLink(pair, TestBroker.CREDENTIALS)) {
      either.start();
      broker.start();
      await().until(either::up);

      broker.stop();
      await().until(() -> !either.up());
      try (TestBroker active = passive.start()) {
        await().atMost(THREE_SECONDS).until(either::up);
      }
    }
  }

  @Test
  void aWrongPasswordKeepsTheLinkDownAndIsNeverShown() {
    Credentials wrong = new Credentials("half", "guessed");
    try (TestBroker started = broker.start();
        BrokerLink refused = new BrokerLink(broker.url(), wrong)) {
      refused.start();

      await().during(Duration.ofSeconds(1)).until(() -> !refused.up());
      assertThat(wrong.toString()).isEqualTo("half:***");
    }
  }

  @Test
  void anAddressThatIsNoneIsRefusedAtOnce() {
    assertThatThrownBy(() -> new BrokerLink("localhost:61616", TestBroker.CREDENTIALS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tcp://");
  }
}
