package org.skypesms.trials.faults.scene;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Programs of the system, for what only root may do. Stateless. */
final class Commands {

  private Commands() {}

  /** What a command printed; empty when there is no such command or it failed. */
  static Optional<String> output(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(List.of(command)).redirectError(Redirect.DISCARD).start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? Optional.of(printed) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether a command did what it was told. */
  static boolean done(String... command) throws InterruptedException {
    return output(command).isPresent();
  }
}
