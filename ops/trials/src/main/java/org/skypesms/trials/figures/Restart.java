package org.skypesms.trials.figures;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalDouble;
import org.skypesms.trials.process.Patience;
import org.skypesms.trials.process.Web;

/** Stops one half alone and starts it again. */
final class Restart {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Pair pair;
  private final Web web;

  Restart(Pair pair, Web web) {
    this.pair = pair;
    this.web = web;
  }

  /** Seconds from the wish to start until the half is ready; empty when it is not. */
  OptionalDouble seconds(String half) throws IOException, InterruptedException {
    web.post(pair.lab("/api/parts/" + half), Map.of("action", "stop"));
    Patience patience = new Patience(LIMIT);
    web.post(pair.lab("/api/parts/" + half), Map.of("action", "start"));
    while (!web.answers(pair.readiness(half))) {
      if (patience.over()) {
        return OptionalDouble.empty();
      }
      patience.pause();
    }
    return OptionalDouble.of(patience.seconds());
  }
}
