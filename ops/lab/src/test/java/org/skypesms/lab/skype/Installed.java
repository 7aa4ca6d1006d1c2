package org.skypesms.lab.skype;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Programs that a test needs: without them it is left out, unless CI demands it. */
final class Installed {
  private Installed() {}

  static void demand(String program) {
    demand(onPath(program), program);
  }

  static void demand(BusKind kind) {
    if (kind == BusKind.DBUS_DAEMON) {
      demand("dbus-daemon");
    }
  }

  static void demand(boolean installed, String program) {
    if (!installed && "true".equals(System.getenv("CI"))) {
      fail(program + " is not installed, and CI demands it");
    }
    assumeTrue(installed, program + " is not installed");
  }

  static boolean onPath(String program) {
    return Arrays.stream(System.getenv("PATH").split(":", -1))
        .map(folder -> Path.of(folder).resolve(program))
        .anyMatch(Files::isExecutable);
  }
}
