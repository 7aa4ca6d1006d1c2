package org.skypesms.smpp;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.skypesms.message.Octets;
import org.skypesms.message.SmscAddress;

/** Links with short times, and parts. */
final class Fixtures {

  static final String SYSTEM_ID = "gateway";
  static final String PASSWORD = "secret";

  private Fixtures() {}

  static Credentials credentials(String password) {
    return new Credentials(SYSTEM_ID, () -> password, "");
  }

  static LinkSettings settings(int port, BindMode mode) {
    return LinkSettings.standard("test", "127.0.0.1", port, mode, credentials(PASSWORD))
        .with(
            new Timing(
                new LinkTimes(
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(2)),
                new Rebinding(
                    Duration.ofMillis(50),
                    Duration.ofMillis(200),
                    Duration.ofMillis(300),
                    Duration.ofSeconds(5)),
                Enquiry.standard()));
  }

  /** The times of these links with another watch for silence. */
  static Timing asking(Enquiry enquiry) {
    return settings(1, BindMode.TRANSMITTER).timing().with(enquiry);
  }

  static JsmppLink link(LinkSettings settings) {
    return link(settings, Receiver.none());
  }

  static JsmppLink link(LinkSettings settings, Receiver receiver) {
    return new JsmppLink(settings, receiver, Clock.systemUTC());
  }

  static Submission part(String text) {
    return new Submission(
        new SmscAddress(1, 1, "447400000001"),
        new SmscAddress(1, 1, "447400123456"),
        0,
        0,
        Octets.of(text.getBytes(StandardCharsets.US_ASCII)),
        true);
  }

  /** Submits in a slot of its own, given back when the outcome is known. */
  static CompletionStage<SubmitOutcome> submit(Link link, String text) {
    return link.slot()
        .thenCompose(
            slot -> slot.submit(part(text)).whenComplete((outcome, failure) -> slot.release()));
  }

  static <T> T await(CompletionStage<T> stage) throws Exception {
    return stage.toCompletableFuture().get(10, TimeUnit.SECONDS);
  }
}
