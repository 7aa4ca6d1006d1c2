package org.skypesms.server;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.skypesms.message.Half;
import org.skypesms.server.config.Configuration;
import org.skypesms.server.config.PersonRules;
import org.skypesms.server.config.PhoneRules;
import org.skypesms.server.config.Rules;
import org.skypesms.server.walk.Housekeeping;
import org.skypesms.server.walk.LookAtPeople;
import org.skypesms.server.walk.Outage;

/** What the active instance of a half does again and again. */
final class RegularWork {

  private static final Duration SOON = Duration.ofMillis(250);
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration ANSWERS = Duration.ofSeconds(5);
  private static final Duration FORGET = Duration.ofMinutes(10);

  private final Foundation on;
  private final Configuration configuration;
  private final Half half;
  private final Outage outage;

  RegularWork(Foundation on, Configuration configuration, Outage outage) {
    this.on = on;
    this.configuration = configuration;
    this.half = configuration.half();
    this.outage = outage;
  }

  /** Names all of it; it runs when periodic work starts. */
  void begin() {
    Periodic periodic = on.periodic();
    Housekeeping housekeeping = housekeeping();
    LookAtPeople people = new LookAtPeople(half, on.chat(), on.store(), on.clock());
    periodic.every(SOON, "outage", this::lookAtOutage);
    periodic.every(LOOK, "paused links", on.linkControl()::look);
    periodic.every(LOOK, "drain", this::lookAtDrain);
    periodic.every(SOON, "people", people::look);
    periodic.every(LOOK, "left-overs", housekeeping::sendLeftOvers);
    periodic.every(ANSWERS, "answers", housekeeping::forgetAnswered);
    periodic.every(FORGET, "forget", housekeeping::forget);
    if (half == Half.SKYPE_TO_SMS) {
      periodic.every(FORGET, "prune", housekeeping::prune);
    }
  }

  private Housekeeping housekeeping() {
    return new Housekeeping(
        on.store(),
        on.steps(),
        configuration.get(PersonRules.KEEP),
        Duration.ofDays(configuration.get(PhoneRules.CONVERSATION_DAYS)),
        configuration.get(Rules.SCHEDULE_WITHIN),
        on.clock(),
        on.unhurried());
  }

  private CompletionStage<Void> lookAtOutage() {
    outage.look();
    return CompletableFuture.completedFuture(null);
  }

  private CompletionStage<Void> lookAtDrain() {
    return half == Half.SKYPE_TO_SMS
        ? new Drain(on.store(), on.steps(), on.languages()).look(on.linkControl()::idle)
        : CompletableFuture.completedFuture(null);
  }
}
