package org.skypesms.acceptance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small file system in memory, which only root can mount. */
final class SmallDisk implements AutoCloseable {

  private static final byte[] BLOCK = new byte[64 << 10];

  private final Path mountPoint;

  private SmallDisk(Path mountPoint) {
    this.mountPoint = mountPoint;
  }

  /** Whether this process may mount one, which it tries. */
  static boolean possible() throws IOException {
    Path tried = Files.createTempDirectory("small-disk");
    try {
      mounted(tried, 1).close();
      return true;
    } catch (IOException refused) {
      return false;
    } finally {
      Files.delete(tried);
    }
  }

  static SmallDisk mounted(Path mountPoint, int mebibytes) throws IOException {
    Files.createDirectories(mountPoint);
    int code =
        run("mount", "-t", "tmpfs", "-o", "size=" + mebibytes + "m", "tmpfs", mountPoint + "");
    if (code != 0) {
      throw new IOException("cannot mount a tmpfs on " + mountPoint);
    }
    return new SmallDisk(mountPoint);
  }

  /** Fills it to the last octet. */
  void fill() throws IOException {
    try (OutputStream ballast = Files.newOutputStream(ballast())) {
      while (Files.getFileStore(mountPoint).getUsableSpace() > 0) {
        ballast.write(BLOCK);
      }
    } catch (IOException full) {
      if (Files.getFileStore(mountPoint).getUsableSpace() > BLOCK.length) {
        throw full;
      }
    }
  }

  void free() throws IOException {
    Files.delete(ballast());
  }

  private Path ballast() {
    return mountPoint.resolve("ballast");
  }

  private static int run(String... command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    } catch (IOException | InterruptedException e) {
      return -1;
    }
  }

  @Override
  public void close() {
    run("umount", mountPoint.toString());
  }
}
