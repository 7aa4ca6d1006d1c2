package org.skypesms.trials.faults.scene;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A small disk of memory that can be filled, mounted on a directory: for root only. Closing it, and
 * Ctrl-C or SIGTERM as well, takes it away. Thread-safe.
 */
public final class SmallDisk implements AutoCloseable {

  private static final String BALLAST = "ballast";
  private static final int BLOCK = 1 << 16;

  private final Path directory;

  private SmallDisk(Path directory) {
    this.directory = directory;
  }

  /** Mounts one of so many MiB; empty when this process may not mount. */
  public static Optional<SmallDisk> mount(Path directory, int mebibytes)
      throws IOException, InterruptedException {
    Files.createDirectories(directory);
    String options = "size=" + mebibytes + "m,mode=0700";
    if (!Commands.done("mount", "-t", "tmpfs", "-o", options, "tmpfs", directory.toString())) {
      return Optional.empty();
    }
    SmallDisk disk = new SmallDisk(directory);
    Runtime.getRuntime().addShutdownHook(new Thread(disk::close, "disk"));
    return Optional.of(disk);
  }

  /** Fills it to its last octet. */
  public void fill() throws IOException {
    try (OutputStream out = Files.newOutputStream(directory.resolve(BALLAST))) {
      for (int length = BLOCK; length > 0; length = written(out, length) ? length : length / 2) {
        // until not one octet fits any more
      }
    }
  }

  private static boolean written(OutputStream out, int length) {
    try {
      out.write(new byte[length]);
      return true;
    } catch (IOException full) {
      return false;
    }
  }

  /** Makes room again. */
  public void free() throws IOException {
    Files.deleteIfExists(directory.resolve(BALLAST));
  }

  @Override
  public void close() {
    try {
      Commands.done("umount", "-l", directory.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
