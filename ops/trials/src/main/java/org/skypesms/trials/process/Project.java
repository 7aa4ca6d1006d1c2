package org.skypesms.trials.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The built project, from which the trials take what they run.
 *
 * @param root its directory
 */
public record Project(Path root) {

  /** The project named by the system property {@code project.root}. */
  public static Project ofThisProcess() {
    return new Project(
        Path.of(System.getProperty("project.root", "")).toAbsolutePath().normalize());
  }

  /**
   * The class path of a module: its jar and the libraries beside it.
   *
   * @throws IOException when the module is not built
   */
  public String classPath(String module) throws IOException {
    Path target = root.resolve(module).resolve("target");
    Path jar = target.resolve(Path.of(module).getFileName() + ".jar");
    if (!Files.isRegularFile(jar)) {
      throw new IOException(module + " is not built: there is no " + jar);
    }
    return jar + ":" + target.resolve("lib") + "/*";
  }
}
