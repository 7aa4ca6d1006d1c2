package org.skypesms.brokerconfig;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The unpacked Artemis distribution.
 *
 * @param home the directory with {@code lib} and {@code web}
 */
record Distribution(Path home) {
  private static final String BOOT = "artemis-boot.jar";

  /**
   * The distribution that is unpacked in a directory.
   *
   * @throws IOException when there is none, or more than one
   */
  static Distribution in(Path directory) throws IOException {
    List<Path> homes = new ArrayList<>();
    if (Files.isDirectory(directory)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, "apache-artemis-*")) {
        found.forEach(homes::add);
      }
    }
    if (homes.size() != 1) {
      throw new IOException(
          "there must be exactly one apache-artemis-* in " + directory + ", not " + homes.size());
    }
    return new Distribution(homes.get(0).toAbsolutePath().normalize());
  }

  /**
   * The distribution whose libraries are on this process's class path.
   *
   * @throws IOException when they are not
   */
  static Distribution ofThisProcess() throws IOException {
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path jar = Path.of(entry).toAbsolutePath().normalize();
      if (jar.endsWith(Path.of("lib", BOOT))) {
        return new Distribution(jar.getParent().getParent());
      }
    }
    throw new IOException("the Artemis distribution is not on the class path");
  }

  /** Every library, in the order of their names. */
  List<Path> libraries() throws IOException {
    List<Path> jars = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(home.resolve("lib"), "*.jar")) {
      found.forEach(jars::add);
    }
    Collections.sort(jars);
    return jars;
  }
}
