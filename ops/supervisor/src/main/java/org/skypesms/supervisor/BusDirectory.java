package org.skypesms.supervisor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the sockets of the D-Bus buses lie: a directory of mode 0700 below the system's temporary
 * directory, because the path of a socket has at most 107 octets.
 *
 * @param path of the directory
 */
record BusDirectory(Path path) implements AutoCloseable {

  private static final int LONGEST = 40;

  /** Makes a new one. */
  static BusDirectory make() throws IOException {
    Path usual = Path.of(System.getProperty("java.io.tmpdir"));
    boolean shortEnough = usual.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    return new BusDirectory(
        Files.createTempDirectory(shortEnough ? usual : Path.of("/tmp"), "skypesms-"));
  }

  /** The D-Bus address of an account's bus; the lab gives the same with its guid. */
  String address(String account) {
    return "unix:path=" + path.resolve(account + ".sock");
  }

  /** Removes it with the sockets in it. */
  @Override
  public void close() throws IOException {
    if (!Files.isDirectory(path)) {
      return;
    }
    try (DirectoryStream<Path> sockets = Files.newDirectoryStream(path)) {
      for (Path socket : sockets) {
        Files.deleteIfExists(socket);
      }
    }
    Files.deleteIfExists(path);
  }
}
