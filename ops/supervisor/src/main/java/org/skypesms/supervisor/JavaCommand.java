package org.skypesms.supervisor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of Java machines of the same JDK that runs the supervisor. Stateless. */
final class JavaCommand {

  private static final List<String> COMMON =
      List.of(
          "-XX:+UseSerialGC", "-Xshare:auto", "-XX:-UsePerfData", "-XX:+ExitOnOutOfMemoryError");

  private JavaCommand() {}

  /** A command that runs a class. */
  static List<String> of(
      List<String> options, String classPath, String mainClass, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(COMMON);
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, mainClass));
    command.addAll(arguments);
    return command;
  }
}
