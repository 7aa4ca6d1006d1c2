package org.skypesms.lab.smsc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An append-only file of JSON lines. An appended line survives the death of the process, not that
 * of the machine. One user at a time. Not thread-safe: the ledger guards it.
 */
final class Journal implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

  private final ObjectMapper json = new ObjectMapper();
  private final Path file;
  private final FileChannel lockChannel;
  private RandomAccessFile lines;
  private long end;
  private long count;

  private Journal(Path file, FileChannel lockChannel) {
    this.file = file;
    this.lockChannel = lockChannel;
  }

  /**
   * Opens the journal of a folder, which is made when absent.
   *
   * @throws IOException when the folder cannot be written or another SMSC has its journal open
   */
  static Journal open(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel lockChannel =
        FileChannel.open(
            folder.resolve("smsc.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!locked(lockChannel)) {
      lockChannel.close();
      throw new IOException("another SMSC has the journal in " + folder + " open");
    }
    return new Journal(folder.resolve("smsc.journal"), lockChannel);
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /**
   * Reads all lines in order; a line torn by a kill is passed over: what it said was never
   * answered.
   */
  void replay(Consumer<Entry> each) throws IOException {
    if (Files.notExists(file)) {
      return;
    }
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        replay(line, each);
      }
    }
  }

  private void replay(String line, Consumer<Entry> each) {
    try {
      each.accept(json.readValue(line, Entry.class));
    } catch (JsonProcessingException e) {
      LOG.warn("passing over a torn line of {} characters in the journal", line.length());
    }
  }

  /** Puts these lines in place of all there are, at once. */
  void rewrite(Stream<Entry> entries) throws IOException {
    Path next = file.resolveSibling("smsc.journal.next");
    count = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(next), 1 << 16)) {
      for (Entry entry : (Iterable<Entry>) entries::iterator) {
        out.write(line(entry));
        count++;
      }
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    closeLines();
    lines = new RandomAccessFile(file.toFile(), "rw");
    end = lines.length();
    lines.seek(end);
  }

  /** Appends one line; when this fails, nothing of it stays. */
  void append(Entry entry) throws IOException {
    byte[] line = line(entry);
    try {
      lines.write(line);
    } catch (IOException e) {
      lines.setLength(end);
      throw e;
    }
    end += line.length;
    count++;
  }

  long count() {
    return count;
  }

  private byte[] line(Entry entry) throws JsonProcessingException {
    return (json.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private void closeLines() throws IOException {
    if (lines != null) {
      lines.close();
    }
  }

  @Override
  public void close() throws IOException {
    closeLines();
    lockChannel.close();
  }
}
