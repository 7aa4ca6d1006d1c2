package org.skypesms.lab.scenarios;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.skypesms.lab.phones.TextMessage;
import org.skypesms.lab.skype.network.LogLine;
import org.skypesms.lab.skype.network.Network;

/**
 * What a story can do and see during one performance. What it changed is put right at the end, the
 * last change first, whatever happened. One thread only: that of the performance.
 */
final class Stage {
  static final String SKYPE_TO_SMS = Network.SERVICES.get(0);
  static final String SMS_TO_SKYPE = Network.SERVICES.get(1);
  static final Duration USUAL_LIMIT = Duration.ofSeconds(30);

  private final Theatre theatre;
  private final Eyes eyes;
  private final Deque<Step.Action> undoing = new ArrayDeque<>();

  Stage(Theatre theatre) {
    this.theatre = theatre;
    this.eyes = new Eyes(theatre.skype().people(), theatre.phones(), theatre.clock());
  }

  Theatre theatre() {
    return theatre;
  }

  /** The person types a line into the window of one of the halves. */
  void types(String person, String to, String text) {
    eyes.openFor(person);
    theatre.skype().people().type(person, to, text);
  }

  /** The phone's owner sends a text to the gateway's number. */
  void sends(String phone, String text) {
    eyes.openForPhone(phone);
    theatre.sending().send(phone, theatre.gatewayNumber(), text);
  }

  /** From now on what the phone and the person show counts. */
  void watch(String person, String phone) {
    eyes.openFor(person);
    eyes.openForPhone(phone);
  }

  /** What the person has been shown so far counts no more. */
  void forgetShown(String person) {
    eyes.closeFor(person);
  }

  /** Waits for a line of the kind in the person's window. */
  LogLine awaitLine(String person, String from, Predicate<String> kind, String orElse)
      throws InterruptedException {
    return lineWithin(USUAL_LIMIT, person, from, kind).orElseThrow(() -> new Disappointed(orElse));
  }

  /** A line of the kind in the person's window, if it comes in time. */
  Optional<LogLine> lineWithin(Duration limit, String person, String from, Predicate<String> kind)
      throws InterruptedException {
    return Waiting.upTo(limit, () -> eyes.line(person, from, kind));
  }

  /** A line of the kind in the person's window, if it is there by now. */
  Optional<LogLine> line(String person, String from, Predicate<String> kind) {
    return eyes.line(person, from, kind);
  }

  /** Waits until that account has shown the person nothing for so long. */
  void quiet(String person, String from, Duration silence) throws InterruptedException {
    Waiting.upTo(
        silence.plusSeconds(10),
        () -> Optional.of(eyes.silence(person, from)).filter(age -> age.compareTo(silence) >= 0));
  }

  /** Waits for exactly this text on the phone. */
  TextMessage awaitText(String phone, String text, Duration limit) throws InterruptedException {
    return Waiting.upTo(limit, () -> eyes.text(phone, text::equals))
        .orElseThrow(
            () ->
                new Disappointed(
                    "The text has not come to " + phone + " within " + limit.toSeconds() + " s."));
  }

  /** Whether exactly this text is on the phone by now. */
  boolean shows(String phone, String text) {
    return eyes.text(phone, text::equals).isPresent();
  }

  /** Lets the watcher look. */
  void pause(Duration time) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(time.toNanos());
  }

  /** This is done at the end of the performance, however it ends. */
  void atEnd(Step.Action action) {
    undoing.push(action);
  }

  /** Puts right what was changed; one failure does not hinder the others. */
  void putRight() throws InterruptedException {
    RuntimeException first = null;
    while (!undoing.isEmpty()) {
      try {
        undoing.pop().run();
      } catch (RuntimeException e) {
        first = first == null ? e : first;
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
