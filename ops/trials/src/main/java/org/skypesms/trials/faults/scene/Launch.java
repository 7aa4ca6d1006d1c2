package org.skypesms.trials.faults.scene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.skypesms.trials.process.Project;

/**
 * What starts a pair.
 *
 * @param command the beginning of its command line; the options of ops/run follow
 */
public record Launch(List<String> command) {

  /** A script that knows the options of {@code ops/run}. */
  public static Launch script(Path file) {
    return new Launch(List.of(file.toString()));
  }

  /**
   * The supervisor of this project on a tree of built modules, as its {@code ops/run} starts it
   * when nothing is to be built.
   */
  public static Launch supervisor(Project project, Path tree) throws IOException {
    return new Launch(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dproject.root=" + tree,
            "-Xmx48m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            project.classPath("ops/supervisor"),
            "org.skypesms.supervisor.SupervisorMain"));
  }
}
