package org.skypesms.lab.scenarios;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.skypesms.lab.events.EventHub;

/**
 * The stories and the one that is being played. Closing it stops that one and waits up to 8 seconds
 * until what it changed is put right. Thread-safe.
 */
public final class Scenarios implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(1_500);
  private static final long CLOSING_SECONDS = 8;

  private final Theatre theatre;
  private final EventHub events;
  private final Duration pause;
  private final List<Story> stories;
  private Optional<Performance> current = Optional.empty();
  private boolean closed;

  /** The lab's stories, told over these events. */
  public Scenarios(Theatre theatre, EventHub events) {
    this(theatre, events, PAUSE, Repertoire.ALL);
  }

  Scenarios(Theatre theatre, EventHub events, Duration pause, List<Story> stories) {
    this.theatre = theatre;
    this.events = events;
    this.pause = pause;
    this.stories = stories;
  }

  /** Every story. */
  List<Story> stories() {
    return stories;
  }

  /** Why the story cannot be played in this run, if so. */
  Optional<String> hindrance(Story story) {
    return story.hindrance(theatre);
  }

  /** Begins to play the story; else the sentence says why not. */
  synchronized Optional<String> play(Story story) {
    if (closed || isPlaying()) {
      return Optional.of("Another scenario runs.");
    }
    Optional<String> hindrance = hindrance(story);
    if (hindrance.isEmpty()) {
      Performance begun = new Performance(story, new Stage(theatre), events, pause);
      current = Optional.of(begun);
      begun.begin();
    }
    return hindrance;
  }

  /** Stops what is being played; completes when all is put right. */
  synchronized CompletableFuture<Void> stop() {
    current.ifPresent(Performance::stop);
    return current
        .map(Performance::over)
        .map(CompletableFuture::copy)
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }

  @Override
  public void close() {
    CompletableFuture<Void> over;
    synchronized (this) {
      closed = true;
      over = stop();
    }
    over.completeOnTimeout(null, CLOSING_SECONDS, TimeUnit.SECONDS).join();
  }

  private boolean isPlaying() {
    return current.filter(performance -> !performance.over().isDone()).isPresent();
  }
}
