package org.skypesms.chat.skype;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that only its owner may read, and that is put aside as {@code name.1} to {@code name.5}
 * when it is large. For the use of one thread.
 */
final class RollingFile {

  private static final Logger log = LoggerFactory.getLogger(RollingFile.class);
  private static final long LARGE = 20_000_000;
  private static final int KEPT = 5;

  private final Path path;
  private final long large;
  private FileChannel channel;

  RollingFile(Path path, long large) {
    this.path = path;
    this.large = large;
  }

  static RollingFile at(Path path) {
    return new RollingFile(path, LARGE);
  }

  /** Appends the text. After a failure the next call opens the file anew. */
  void append(CharSequence text) throws IOException {
    try {
      if (channel == null) {
        channel = open();
      }
      ByteBuffer octets = StandardCharsets.UTF_8.encode(text.toString());
      while (octets.hasRemaining()) {
        channel.write(octets);
      }
      if (channel.size() > large) {
        roll();
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  void close() {
    FileChannel open = channel;
    channel = null;
    if (open != null) {
      try (open) {
        open.force(false);
      } catch (IOException e) {
        log.debug("Closed with trouble", e);
      }
    }
  }

  private FileChannel open() throws IOException {
    if (Files.exists(path)) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
    }
    return FileChannel.open(
        path,
        EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }

  private void roll() throws IOException {
    close();
    for (int n = KEPT - 1; n >= 1; n--) {
      if (Files.exists(numbered(n))) {
        Files.move(numbered(n), numbered(n + 1), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.move(path, numbered(1), StandardCopyOption.REPLACE_EXISTING);
  }

  private Path numbered(int n) {
    return path.resolveSibling(path.getFileName() + "." + n);
  }
}
