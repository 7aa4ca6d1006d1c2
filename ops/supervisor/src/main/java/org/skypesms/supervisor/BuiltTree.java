package org.skypesms.supervisor;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The built project, from which the parts are run.
 *
 * @param root of the project
 */
record BuiltTree(Path root) {

  /**
   * The class path of a module: its jar and the libraries beside it.
   *
   * @param module its directory below the root
   * @throws CannotRun when it is not built
   */
  String classPath(String module) throws CannotRun {
    Path target = root.resolve(module).resolve("target");
    Path jar = target.resolve(Path.of(module).getFileName() + ".jar");
    List<Path> libraries = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(target.resolve("lib"), "*.jar")) {
      found.forEach(libraries::add);
    } catch (IOException e) {
      throw new CannotRun(module + " is not built: " + e.getMessage());
    }
    Collections.sort(libraries);
    libraries.add(0, jar);
    return libraries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
