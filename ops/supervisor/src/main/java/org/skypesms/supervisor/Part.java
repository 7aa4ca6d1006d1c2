package org.skypesms.supervisor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A part of the run: how it is started and how one sees that it serves.
 *
 * @param name as operators call it
 * @param command program and arguments
 * @param environment what is added to the supervisor's own environment
 * @param output the file to which its output is appended; its standard output only unless it
 *     converses
 * @param converses whether its standard output speaks to the supervisor
 * @param readiness whether it serves
 */
record Part(
    String name,
    List<String> command,
    Map<String, String> environment,
    Path output,
    boolean converses,
    Readiness readiness) {

  Part {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }
}
