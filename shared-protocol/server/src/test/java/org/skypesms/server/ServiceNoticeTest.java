package org.skypesms.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What systemd is told of a half. */
final class ServiceNoticeTest {

  private static final Map<String, String> ASKED = Map.of("NOTIFY_SOCKET", "/run/notify");

  private final List<List<String>> sent = new ArrayList<>();
  private String broker = "away";
  private boolean works = true;
  private long seconds;

  @Test
  void aProcessThatNobodyAskedTellsNothing() {
    look(notice(Map.of()));

    assertThat(sent).isEmpty();
  }

  @Test
  void itIsUpOnceAndItsStandingIsToldWheneverItChanges() {
    ServiceNotice notice = notice(ASKED);

    look(notice);
    look(notice);
    broker = "up";
    look(notice);

    assertThat(sent)
        .containsExactly(
            List.of(
                "systemd-notify",
                "--ready",
                "--status=not ready: broker away, smsc bound, chat online"),
            List.of("systemd-notify", "--status=ready: broker up, smsc bound, chat online"));
  }

  @Test
  void aSignOfLifeIsGivenInHalfTheTimeThatIsAllowed() {
    ServiceNotice notice = notice(watched());

    look(notice);
    seconds = 14;
    look(notice);
    seconds = 15;
    look(notice);

    assertThat(sent).hasSize(2);
    assertThat(sent.get(0)).contains("WATCHDOG=1");
    assertThat(sent.get(1)).containsExactly("systemd-notify", "WATCHDOG=1");
  }

  @Test
  void aProcessThatWorksNoMoreGivesNoSign() {
    ServiceNotice notice = notice(watched());

    look(notice);
    works = false;
    seconds = 20;
    look(notice);

    assertThat(sent).hasSize(1);
  }

  @Test
  void withoutTheProgramItIsSilentFromThenOn() {
    int[] tried = {0};
    ServiceNotice notice =
        new ServiceNotice(
            ASKED,
            this::status,
            words -> {
              tried[0]++;
              throw new IOException("no such program");
            },
            () -> true,
            () -> 0);

    look(notice);
    broker = "up";
    look(notice);

    assertThat(tried[0]).isEqualTo(1);
  }

  private static Map<String, String> watched() {
    return Map.of("NOTIFY_SOCKET", "/run/notify", "WATCHDOG_USEC", "30000000");
  }

  private ServiceNotice notice(Map<String, String> environment) {
    return new ServiceNotice(
        environment,
        this::status,
        words -> {
          sent.add(words);
          return CompletableFuture.completedFuture(null);
        },
        () -> works,
        () -> TimeUnit.SECONDS.toNanos(seconds));
  }

  private static void look(ServiceNotice notice) {
    notice.look().toCompletableFuture().join();
  }

  private Status status() {
    Instant now = Instant.EPOCH;
    return new Status(
        "skype-to-sms",
        "active",
        now,
        now,
        broker,
        "bound",
        "online",
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        Map.of(),
        null,
        null);
  }
}
