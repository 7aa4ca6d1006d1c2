package org.skypesms.trials.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A Java program of the project.
 *
 * @param options of the Java machine
 * @param classPath of the program
 * @param mainClass to run
 * @param arguments of the program
 * @param environment added to this process's own, from which every GATEWAY_ variable is left out
 * @param output the file that standard output and error are appended to
 */
public record Program(
    List<String> options,
    String classPath,
    String mainClass,
    List<String> arguments,
    Map<String, String> environment,
    Path output) {

  /**
   * Starts it. Its standard input ends when this process does.
   *
   * @throws IOException when there is no such program
   */
  Running start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command());
    builder.environment().keySet().removeIf(name -> name.startsWith("GATEWAY_"));
    builder.environment().putAll(environment);
    builder.directory(output.getParent().toFile());
    builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(output.toFile()));
    return new Running(builder.start(), output);
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, mainClass));
    command.addAll(arguments);
    return command;
  }
}
