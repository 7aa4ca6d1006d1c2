package org.skypesms.state.sql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.skypesms.state.StateUnavailable;
import org.sqlite.BusyHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/**
 * A file of SQLite, readable by its owner only, shared by processes of one host. The file ending in
 * {@code .lock} beside it is locked while the schema is brought up to date.
 */
record SqliteFile(StoreSettings settings) implements Database {

  private static final Duration BUSY = Duration.ofSeconds(5);
  private static final int CACHE_KIBIBYTES = 8192;
  private static final long RETRY = Duration.ofMillis(20).toNanos();

  @Override
  public DataSource connections() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout((int) BUSY.toMillis());
    config.setCacheSize(-CACHE_KIBIBYTES);
    SQLiteDataSource source = new PatientSource(config);
    source.setUrl(settings.url());
    return source;
  }

  @Override
  public void migrate() {
    try {
      create(file());
      try (FileChannel channel = FileChannel.open(create(lockFile()), StandardOpenOption.WRITE);
          FileLock lock = lock(channel)) {
        assert lock.isValid();
        Migrations.apply(connections());
      }
    } catch (IOException unreachable) {
      throw new StateUnavailable("the state cannot be kept in " + file(), unreachable);
    }
  }

  @Override
  public Turns turns() {
    return Turns.polled(System::nanoTime);
  }

  Path file() {
    String path = settings.toString().substring(StoreSettings.SQLITE.length());
    if (path.isBlank() || path.startsWith(":")) {
      throw new IllegalArgumentException("the state needs a file, as in jdbc:sqlite:/dir/state.db");
    }
    return Path.of(path.startsWith("file:") ? path.substring("file:".length()) : path)
        .toAbsolutePath();
  }

  private Path lockFile() {
    return file().resolveSibling(file().getFileName() + ".lock");
  }

  private static Path create(Path file) throws IOException {
    var owner = PosixFilePermissions.fromString("rw-------");
    Files.createDirectories(
        file.getParent(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    try {
      Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
    } catch (FileAlreadyExistsException present) {
      Files.setPosixFilePermissions(file, owner);
    }
    return file;
  }

  /** Waits for other processes by the lock itself, for other stores of this process by trying. */
  private static FileLock lock(FileChannel channel) throws IOException {
    while (true) {
      try {
        return channel.lock();
      } catch (OverlappingFileLockException held) {
        LockSupport.parkNanos(RETRY);
      }
    }
  }

  private static final class PatientSource extends SQLiteDataSource {
    PatientSource(SQLiteConfig config) {
      super(config);
    }

    @Override
    public SQLiteConnection getConnection(String user, String password) throws SQLException {
      SQLiteConnection connection = super.getConnection(user, password);
      BusyHandler.setHandler(connection, new OftenLooking(BUSY));
      return connection;
    }
  }
}
