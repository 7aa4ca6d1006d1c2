package org.skypesms.supervisor;

import java.nio.file.Files;
import java.nio.file.Path;

/** Programs of the system that a run may need. Stateless. */
final class Installed {

  private Installed() {}

  /**
   * Makes sure that a program is on the PATH.
   *
   * @param option what needs it
   * @throws CannotRun with a sentence when it is not there
   */
  static void demand(String program, String option) throws CannotRun {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
        return;
      }
    }
    throw new CannotRun(
        option + " needs the program " + program + ", which is not installed or not on the PATH");
  }
}
