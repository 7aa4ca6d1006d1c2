package org.skypesms.trials.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A command that is no Java program of the project.
 *
 * @param command with its arguments
 * @param environment added to this process's own
 * @param output the file that standard output and error are appended to
 */
public record Script(List<String> command, Map<String, String> environment, Path output) {

  /**
   * Starts it.
   *
   * @throws IOException when there is no such command
   */
  Running start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(output.toFile()));
    return new Running(builder.start(), output);
  }
}
