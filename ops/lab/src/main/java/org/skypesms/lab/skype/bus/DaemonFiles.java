package org.skypesms.lab.skype.bus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What {@code dbus-daemon} and the process that starts it read, in a directory of ours. Immutable.
 *
 * @param directory open to its owner only
 */
record DaemonFiles(Path directory) {
  private static final Logger LOG = LoggerFactory.getLogger(DaemonFiles.class);
  private static final String CONFIGURATION = "dbus-daemon.conf";
  private static final String STARTER = "dbus-daemons.pl";

  /**
   * Writes them.
   *
   * @throws IOException with a sentence, when a program is missing that they are for
   */
  void prepare() throws IOException {
    demand("dbus-daemon", "dbus-daemon");
    demand("perl", "perl-base");
    for (String name : new String[] {CONFIGURATION, STARTER}) {
      try (InputStream in = DaemonFiles.class.getResourceAsStream(name)) {
        Files.write(directory.resolve(name), in.readAllBytes());
      }
    }
  }

  /** The process that starts daemons. */
  Process starter() throws IOException {
    String script = directory.resolve(STARTER).toString();
    return new ProcessBuilder("perl", script, directory.resolve(CONFIGURATION).toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  void remove() {
    try {
      Files.deleteIfExists(directory.resolve(CONFIGURATION));
      Files.deleteIfExists(directory.resolve(STARTER));
    } catch (IOException e) {
      LOG.warn("files of dbus-daemon cannot be removed", e);
    }
  }

  private static void demand(String program, String debianPackage) throws IOException {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
        return;
      }
    }
    throw new IOException(
        "--bus dbus-daemon needs the program "
            + program
            + ", which is not on the PATH; on Debian: apt-get install "
            + debianPackage);
  }
}
