package org.skypesms.lab.skype;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Where the accounts' sockets lie and what guid each bus has. A socket's path has at most 107
 * octets; a name too long for that becomes a digest. Immutable.
 */
final class BusFiles {
  private static final int LONGEST_PATH = 107;
  private static final int DIGEST_NAME = "/0123456789abcdef.sock".length();

  private final Path directory;

  BusFiles(Path directory) {
    this.directory = directory.toAbsolutePath().normalize();
    if (octets(this.directory) + DIGEST_NAME > LONGEST_PATH) {
      throw new IllegalArgumentException(
          "the bus directory's path is too long for sockets: at most "
              + (LONGEST_PATH - DIGEST_NAME)
              + " octets");
    }
  }

  /** Makes the directory, open to its owner only, if it is not there. */
  void prepare() {
    try {
      if (!Files.isDirectory(directory)) {
        Files.createDirectories(
            directory,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the bus directory cannot be made", e);
    }
  }

  Path directory() {
    return directory;
  }

  Path socket(String skypename) {
    Path plain = directory.resolve(escaped(skypename) + ".sock");
    return octets(plain) <= LONGEST_PATH
        ? plain
        : directory.resolve(digest(skypename).substring(0, 16) + ".sock");
  }

  /** Removes the socket, so that nobody connects to what is gone. */
  void remove(String skypename) {
    try {
      Files.deleteIfExists(socket(skypename));
    } catch (IOException e) {
      throw new UncheckedIOException("a socket cannot be removed", e);
    }
  }

  String guid(String skypename) {
    return digest("guid of " + directory + " " + skypename);
  }

  /** The one character of Skypenames that addresses cannot bear, as *2c. */
  private static String escaped(String skypename) {
    return skypename.toLowerCase(Locale.ROOT).replace(",", "*2c");
  }

  private static int octets(Path path) {
    return path.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  private static String digest(String text) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
