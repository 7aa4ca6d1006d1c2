package org.skypesms.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line to a lab that is a real process. */
class ControlChannelTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir Path directory;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  @Test
  void whatIsSuspendedWhenTheLabDiesIsStartedAgainAndWhatIsStoppedIsNot() throws IOException {
    Servants servants = new Servants(directory);
    String[] lines = {
      "@part 1 smsc suspend", "@part 2 broker suspend", "@part 3 broker start", "@part 4 half stop"
    };
    Child lab = Child.start(servants.part("ask", "lab", lines));
    ControlChannel.open(lab, this::act);
    await().atMost(SOON).until(() -> servants.noted("lab heard @done 4"));

    lab.kill();

    await().atMost(SOON).until(() -> asked.size() == 5);
    assertThat(asked)
        .containsExactly("smsc STOP", "broker STOP", "broker START", "half STOP", "smsc START");
  }

  private CompletableFuture<Void> act(String part, Action action) {
    asked.add(part + " " + action);
    return CompletableFuture.completedFuture(null);
  }
}
