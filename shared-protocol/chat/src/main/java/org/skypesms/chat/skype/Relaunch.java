package org.skypesms.chat.skype;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Launches a client that has given no sign of life for too long (2005 paper, section 6.1). One
 * attempt at a time; one that brings no client is ended, and the next one follows after a growing
 * pause. A client that answers is left alone, whether it is logged in or not. Thread-safe.
 */
final class Relaunch {

  private static final Logger log = LoggerFactory.getLogger(Relaunch.class);
  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final ClientLaunch launch;
  private final Launcher launcher;
  private final Supplier<Duration> silence;
  private final Presence presence;
  private final LongSupplier nanoTime;
  private final GrowingDelay pause = new GrowingDelay(Duration.ofSeconds(1), LONGEST);
  private boolean underWay;
  private boolean closed;
  private long began;
  private long notBefore;
  private long lastAttached;

  Relaunch(
      ClientLaunch launch,
      Launcher launcher,
      Supplier<Duration> silence,
      Presence presence,
      LongSupplier nanoTime) {
    this.launch = launch;
    this.launcher = launcher;
    this.silence = silence;
    this.presence = presence;
    this.nanoTime = nanoTime;
    this.notBefore = nanoTime.getAsLong();
    this.lastAttached = notBefore;
  }

  /** Looks again and again, for as long as the loop runs. */
  void keepLooking(Loop loop) {
    loop.after(
        LOOK,
        () -> {
          keepLooking(loop);
          look();
        });
  }

  /** Does what is to be done now. */
  synchronized void look() {
    if (closed) {
      return;
    }
    if (missingFor().compareTo(launch.after()) < 0) {
      isThere();
    } else if (underWay) {
      judge();
    } else if (nanoTime.getAsLong() - notBefore >= 0) {
      begin();
    }
  }

  /** Since it last gave a sign of life, and since the watch gave it up. */
  private Duration missingFor() {
    long now = nanoTime.getAsLong();
    if (presence.isAttached()) {
      lastAttached = now;
    }
    Duration away = Duration.ofNanos(now - lastAttached);
    Duration silent = silence.get();
    return away.compareTo(silent) < 0 ? away : silent;
  }

  /** Ends an attempt that is under way; a client that came is left alone. */
  synchronized void close() {
    closed = true;
    if (underWay) {
      launcher.end();
    }
  }

  private void isThere() {
    if (underWay) {
      log.info("The launched chat client answers");
      underWay = false;
      presence.launched();
    }
    if (presence.isAttached()) {
      pause.reset();
    }
  }

  private void begin() {
    log.warn("The chat client was silent for {} s and is launched", silence.get().toSeconds());
    presence.launching();
    underWay = true;
    began = nanoTime.getAsLong();
    try {
      launcher.start();
    } catch (IOException e) {
      failed("the chat client cannot be launched: " + e.getMessage());
    }
  }

  private void judge() {
    if (launcher.failed()) {
      failed("the command that launches the chat client failed with " + launcher.exitValue());
    } else if (nanoTime.getAsLong() - began > launch.limit().toNanos()) {
      failed("the launched chat client gave no sign of life within " + launch.limit());
    }
  }

  private void failed(String reason) {
    launcher.end();
    underWay = false;
    Duration delay = pause.take();
    notBefore = nanoTime.getAsLong() + delay.toNanos();
    log.warn("{}; tried again in {}", reason, delay);
    presence.notLaunched(reason);
  }
}
