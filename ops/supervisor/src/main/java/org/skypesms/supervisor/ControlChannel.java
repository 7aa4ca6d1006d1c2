package org.skypesms.supervisor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;

/**
 * The line to the lab: it asks {@code @part <number> <part> <action>}, and hears {@code @done
 * <number>} or {@code @failed <number> <sentence>}. Other lines are passed over. What it asks to
 * {@code suspend} is stopped, and started again when the lab is gone before it did so itself.
 * Thread-safe.
 */
final class ControlChannel {

  private final Child lab;
  private final BiFunction<String, Action, CompletableFuture<Void>> parts;

  /** Only for the thread that reads. */
  private final Set<String> suspended = new LinkedHashSet<>();

  private ControlChannel(Child lab, BiFunction<String, Action, CompletableFuture<Void>> parts) {
    this.lab = lab;
    this.parts = parts;
  }

  /** Reads on a daemon thread what the lab asks, until it is gone. */
  static void open(Child lab, BiFunction<String, Action, CompletableFuture<Void>> parts) {
    Thread reader = new Thread(new ControlChannel(lab, parts)::readAll, "control");
    reader.setDaemon(true);
    reader.start();
  }

  private void readAll() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(lab.says(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        read(line);
      }
    } catch (IOException e) {
      // the lab is gone; its successor has a channel of its own
    }
    for (String part : suspended) {
      var unused = parts.apply(part, Action.START);
    }
  }

  private void read(String line) {
    String[] words = line.split(" ", -1);
    if (words.length == 4 && words[0].equals("@part") && words[1].matches("[0-9]{1,18}")) {
      var unused =
          act(words[2], words[3])
              .handle((done, failure) -> answer(words[1], Optional.ofNullable(failure)));
    }
  }

  private CompletableFuture<Void> act(String part, String action) {
    boolean suspend = action.equals("suspend");
    if (suspend) {
      suspended.add(part);
    } else {
      suspended.remove(part);
    }
    return Action.named(suspend ? "stop" : action)
        .map(known -> parts.apply(part, known))
        .orElseGet(
            () -> CompletableFuture.failedFuture(new CannotRun(action + " is no known action")));
  }

  private Void answer(String number, Optional<Throwable> failure) {
    String words =
        failure
            .map(why -> "@failed " + number + " " + sentence(why))
            .orElseGet(() -> "@done " + number);
    OutputStream hears = lab.hears();
    synchronized (this) {
      try {
        hears.write((words + "\n").getBytes(StandardCharsets.UTF_8));
        hears.flush();
      } catch (IOException e) {
        // the lab is gone, and with it whoever asked
      }
    }
    return null;
  }

  private static String sentence(Throwable failure) {
    Throwable why = failure instanceof CompletionException ? failure.getCause() : failure;
    return String.valueOf(why.getMessage()).replaceAll("\\s+", " ");
  }
}
