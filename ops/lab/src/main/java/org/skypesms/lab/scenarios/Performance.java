package org.skypesms.lab.scenarios;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.skypesms.lab.events.EventHub;
import org.skypesms.lab.http.Answers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One story while it is played, on a thread of its own. Thread-safe. */
final class Performance {
  private static final Logger LOG = LoggerFactory.getLogger(Performance.class);

  private record Said(String name, String step, int number, int of, boolean running) {}

  private final Story story;
  private final Stage stage;
  private final EventHub events;
  private final Duration pause;
  private final List<Step> steps;
  private final Thread thread;
  private final CompletableFuture<Void> over = new CompletableFuture<>();
  private boolean ending;
  private int number;

  Performance(Story story, Stage stage, EventHub events, Duration pause) {
    this.story = story;
    this.stage = stage;
    this.events = events;
    this.pause = pause;
    this.steps = story.steps(stage);
    this.thread = new Thread(this::play, "lab-scenario");
    thread.setDaemon(true);
  }

  void begin() {
    thread.start();
  }

  /** Completes when it was played or stopped and all was put right. */
  CompletableFuture<Void> over() {
    return over;
  }

  /** Stops it where it is, unless it is being put right already. */
  synchronized void stop() {
    if (!ending) {
      ending = true;
      thread.interrupt();
    }
  }

  private void play() {
    String last = "The story ended in an unexpected way.";
    try {
      last = playSteps();
    } finally {
      noMoreStops();
      say(putRight(last), false);
      over.complete(null);
    }
  }

  private String playSteps() {
    try {
      for (Step step : steps) {
        number++;
        say(step.sentence(), true);
        stage.pause(pause);
        step.action().run();
      }
      stage.pause(pause);
      return story.plot().ending();
    } catch (InterruptedException e) {
      return "The story was stopped.";
    } catch (Disappointed e) {
      return e.getMessage();
    } catch (RuntimeException e) {
      LOG.warn("the scenario {} ended early", story.plot().name(), e);
      return "The story cannot go on: " + e.getMessage();
    }
  }

  private synchronized void noMoreStops() {
    ending = true;
    // a stop that came too late must not disturb what is put right
    var unused = Thread.interrupted();
  }

  private String putRight(String sentence) {
    try {
      stage.putRight();
      return sentence;
    } catch (RuntimeException e) {
      LOG.warn("the scenario {} could not put everything right", story.plot().name(), e);
      return sentence + " Not everything could be put right: " + e.getMessage();
    } catch (InterruptedException e) {
      return sentence + " Not everything could be put right.";
    }
  }

  private void say(String sentence, boolean running) {
    Said said = new Said(story.plot().name(), sentence, number, steps.size(), running);
    events.stepped(Answers.text(said), running);
  }
}
