package org.skypesms.supervisor;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The archive of the classes of a program, with which a Java machine starts it with a third of the
 * work. Until it is made, runs list the classes that the program loads. A changed library or Java
 * machine wants an archive of its own; one that cannot be used is passed over by the Java machine.
 *
 * @param program its name
 * @param classPath of the program
 * @param file where the archive is, or will be
 * @param list where this run lists the classes
 */
record ClassArchive(String program, String classPath, Path file, Path list) {

  private static final List<String> QUIETLY = List.of("-Xlog:cds*=off", "-Xlog:class+path=off");

  /** The archive of a program in a directory. */
  static ClassArchive in(Path directory, String program, String classPath) {
    byte[] print = print(classPath).getBytes(StandardCharsets.UTF_8);
    String name = program + "." + UUID.nameUUIDFromBytes(print);
    String list = name + "." + ProcessHandle.current().pid() + ".classes";
    return new ClassArchive(
        program, classPath, directory.resolve(name + ".jsa"), directory.resolve(list));
  }

  // what the Java machine compares, too
  private static String print(String classPath) {
    StringBuilder print = new StringBuilder(System.getProperty("java.vm.version"));
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      File jar = new File(entry);
      print.append('\n').append(entry).append(' ').append(jar.length());
      print.append(' ').append(jar.lastModified());
    }
    return print.toString();
  }

  boolean made() {
    return Files.exists(file);
  }

  /** Options of the program's Java machine, which use the archive or else list the classes. */
  List<String> options() {
    return quietly(made() ? "-XX:SharedArchiveFile=" + file : "-XX:DumpLoadedClassList=" + list);
  }

  /** The file in which this run writes the archive. */
  Path draft() {
    return list.resolveSibling(list.getFileName() + ".jsa");
  }

  /**
   * The command that makes the archive from the classes listed so far.
   *
   * @throws IOException when there is no list
   */
  List<String> making() throws IOException {
    String listed = Files.readString(list);
    Path whole = list.resolveSibling(list.getFileName() + ".whole");
    // the program may be in the middle of a line
    Files.writeString(whole, listed.substring(0, listed.lastIndexOf('\n') + 1));
    return JavaCommand.dump(
        quietly("-XX:SharedClassListFile=" + whole, "-XX:SharedArchiveFile=" + draft()), classPath);
  }

  /**
   * Puts the draft in its place, and removes what other versions of the program and other runs have
   * left.
   */
  void keepDraft() throws IOException {
    Files.move(draft(), file, StandardCopyOption.ATOMIC_MOVE);
    remove(program + ".*");
  }

  /** Removes what this run has written and nobody needs. */
  void tidy() throws IOException {
    remove(list.getFileName() + "*");
  }

  private void remove(String glob) throws IOException {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(file.getParent(), glob)) {
      for (Path other : all) {
        if (!other.equals(file)) {
          Files.deleteIfExists(other);
        }
      }
    }
  }

  private static List<String> quietly(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(QUIETLY);
    return all;
  }
}
