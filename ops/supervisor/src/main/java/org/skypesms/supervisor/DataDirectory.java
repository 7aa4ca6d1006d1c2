package org.skypesms.supervisor;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.skypesms.brokerconfig.BrokerUser;

/** The data directory, held by this run alone until it is closed or the process ends. */
final class DataDirectory implements AutoCloseable {

  private static final int PASSWORD_OCTETS = 6;

  private final Path directory;
  private final FileChannel lock;

  private DataDirectory(Path directory, FileChannel lock) {
    this.directory = directory;
    this.lock = lock;
  }

  /**
   * Makes it with mode 0700 when it is absent, and takes hold of it.
   *
   * @throws CannotRun when another run holds it, or it cannot be written
   */
  static DataDirectory open(Path directory) throws CannotRun {
    try {
      for (Path each :
          new Path[] {directory, directory.resolve("logs"), directory.resolve("state")}) {
        PrivateFile.makeDirectory(each);
      }
      PrivateFile.makeDirectory(directory.resolve("secrets"));
      return new DataDirectory(directory.toRealPath(), lock(directory));
    } catch (IOException e) {
      throw new CannotRun("the data directory " + directory + " cannot be used: " + e);
    }
  }

  private static FileChannel lock(Path directory) throws IOException, CannotRun {
    FileChannel channel =
        FileChannel.open(
            directory.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // held by this very process
    }
    channel.close();
    throw new CannotRun("another run uses the data directory " + directory);
  }

  Path directory() {
    return directory;
  }

  /** A log file. */
  Path log(String file) {
    return directory.resolve("logs").resolve(file);
  }

  /** Keeps the configuration of a part in a file of its own, a line for each key. */
  Path configuration(String name, Map<String, String> keys) throws IOException {
    StringBuilder written = new StringBuilder("# Written by ops/run at each start.\n");
    new TreeMap<>(keys)
        .forEach(
            (key, value) ->
                written.append(key).append('=').append(value.replace("\\", "\\\\")).append('\n'));
    Path file = directory.resolve("configuration").resolve(name + ".properties");
    PrivateFile.makeDirectory(file.getParent());
    PrivateFile.write(file, written.toString().getBytes(StandardCharsets.UTF_8), "rw-------");
    return file;
  }

  Path endpoints() {
    return directory.resolve("endpoints.json");
  }

  /** The file of a password that the broker makes at its first start. */
  Path passwordFile(BrokerUser user) {
    return user.passwordFile(directory);
  }

  /** Whether the broker has made all its passwords. */
  boolean brokerPasswordsThere() {
    return Arrays.stream(BrokerUser.values()).allMatch(user -> Files.exists(passwordFile(user)));
  }

  /** Keeps a password in a file of mode 0400. */
  Path keep(String name, String password) throws IOException {
    Path file = secret(name);
    PrivateFile.write(file, (password + "\n").getBytes(StandardCharsets.UTF_8), "r--------");
    return file;
  }

  /** The file of a password that was made at the first need. */
  Path made(String name) throws IOException {
    if (Files.exists(secret(name))) {
      return secret(name);
    }
    byte[] octets = new byte[PASSWORD_OCTETS];
    new SecureRandom().nextBytes(octets);
    return keep(name, Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
  }

  private Path secret(String name) {
    return directory.resolve("secrets").resolve(name + ".password");
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
