package org.skypesms.supervisor;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The class archives of a built project. What is missing is made while the first run goes on, with
 * a lower priority and one after another; no run depends on it. Thread-safe.
 */
final class ClassArchives implements AutoCloseable {

  // it ends with its parent, whose end closes its standard input
  private static final List<String> IN_THE_BACKGROUND =
      List.of(
          "/bin/sh",
          "-c",
          "trap '' INT HUP; exec 3<&0; nice -n 5 \"$@\" >/dev/null 2>&1 </dev/null & making=$!;"
              + " (read -r _; kill $making) <&3 2>/dev/null & watch=$!;"
              + " wait $making; made=$?; kill $watch; exit $made",
          "sh");

  private final Path directory;
  private final Map<Path, ClassArchive> missing = new LinkedHashMap<>();
  private Process making;
  private boolean closed;

  /** Archives in a directory, which is made when it is needed. */
  ClassArchives(Path directory) {
    this.directory = directory;
  }

  /** A command that runs a program with its archive, or lists its classes for one. */
  List<String> java(
      String program,
      List<String> options,
      String classPath,
      String mainClass,
      List<String> arguments) {
    List<String> all = new ArrayList<>(options);
    all.addAll(options(program, classPath));
    return JavaCommand.of(all, classPath, mainClass, arguments);
  }

  private synchronized List<String> options(String program, String classPath) {
    ClassArchive archive = ClassArchive.in(directory, program, classPath);
    if (archive.made()) {
      return archive.options();
    }
    // a second instance of the same program lists nothing: it would write the same file
    boolean first = missing.putIfAbsent(archive.file(), archive) == null;
    return first && directoryThere() ? archive.options() : List.of();
  }

  private boolean directoryThere() {
    try {
      Files.createDirectories(directory);
      return Files.isWritable(directory);
    } catch (IOException e) {
      return false;
    }
  }

  /** Begins to make what is missing; to be called when all programs have started. */
  void makeMissing() {
    Thread thread = new Thread(this::makeAll, "class-archives");
    thread.setDaemon(true);
    thread.start();
  }

  private void makeAll() {
    List<ClassArchive> all = missing();
    if (all.isEmpty()) {
      return;
    }
    try (FileChannel lock = FileChannel.open(directory.resolve("lock"), CREATE, WRITE)) {
      // one run makes them for all
      if (lock.tryLock() != null) {
        for (ClassArchive archive : all) {
          make(archive);
        }
      }
    } catch (IOException e) {
      // the parts start without, and the next run tries again
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized List<ClassArchive> missing() {
    return new ArrayList<>(missing.values());
  }

  private void make(ClassArchive archive) throws IOException, InterruptedException {
    try {
      if (!archive.made() && begin(archive.making()) && making.waitFor() == 0) {
        archive.keepDraft();
      }
    } finally {
      archive.tidy();
    }
  }

  private synchronized boolean begin(List<String> command) throws IOException {
    if (closed) {
      return false;
    }
    List<String> all = new ArrayList<>(IN_THE_BACKGROUND);
    all.addAll(command);
    making = new ProcessBuilder(all).start();
    return true;
  }

  /** Ends what is being made. */
  @Override
  public synchronized void close() {
    closed = true;
    try {
      if (making != null) {
        making.getOutputStream().close();
      }
      for (ClassArchive archive : missing.values()) {
        archive.tidy();
      }
    } catch (IOException e) {
      // what is left here is removed when the archive is made
    }
  }
}
