package org.skypesms.supervisor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Command lines of Java machines of the same JDK that runs the supervisor. What its system property
 * {@code parts.java} names, separated by spaces, is added to every part's options. Stateless.
 */
final class JavaCommand {

  private static final List<String> COMMON =
      List.of(
          "-XX:+UseSerialGC", "-Xshare:auto", "-XX:-UsePerfData", "-XX:+ExitOnOutOfMemoryError");

  private JavaCommand() {}

  /** A command that runs a class. */
  static List<String> of(
      List<String> options, String classPath, String mainClass, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.addAll(COMMON);
    command.addAll(options);
    command.addAll(ofThisRun());
    command.addAll(List.of("-cp", classPath, mainClass));
    command.addAll(arguments);
    return command;
  }

  /** A command that makes an archive of classes, with what only the first collector can keep. */
  static List<String> dump(List<String> options, String classPath) {
    List<String> command = new ArrayList<>(List.of(java(), "-Xshare:dump", "-XX:+UseG1GC"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath));
    return command;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static List<String> ofThisRun() {
    String options = System.getProperty("parts.java", "");
    return options.isEmpty() ? List.of() : List.of(options.split(" "));
  }
}
