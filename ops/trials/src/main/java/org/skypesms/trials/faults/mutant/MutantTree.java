package org.skypesms.trials.faults.mutant;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.skypesms.trials.process.Project;

/**
 * The built project once more, of links, but for the jar of the mutant's module: that has the
 * patched classes in it, which stand before those of the libraries. Nothing of the project itself
 * is changed.
 */
public final class MutantTree {

  private final Project project;
  private final Mutant mutant;

  /** The tree of a mutant. */
  public MutantTree(Project project, Mutant mutant) {
    this.project = project;
    this.mutant = mutant;
  }

  /**
   * Makes it.
   *
   * @return its root
   * @throws IOException when the patch does not fit or does not compile
   */
  public Path grow(Path tree) throws IOException, InterruptedException {
    Path module = tree.resolve(mutant.module());
    Path target = module.resolve("target");
    Files.createDirectories(target);
    linkAll(project.root(), tree);
    Path built = project.root().resolve(mutant.module()).resolve("target");
    Files.createSymbolicLink(target.resolve("lib"), built.resolve("lib"));
    String jar = module.getFileName() + ".jar";
    Files.copy(built.resolve(jar), target.resolve(jar));
    add(compiled(tree.resolve("mutant")), target.resolve(jar));
    return tree;
  }

  private static void linkAll(Path from, Path to) throws IOException {
    try (Stream<Path> entries = Files.list(from)) {
      for (Path entry : entries.toList()) {
        Path link = to.resolve(entry.getFileName());
        if (Files.isDirectory(entry) && !Files.exists(link)) {
          Files.createSymbolicLink(link, entry);
        }
      }
    }
  }

  private Path compiled(Path work) throws IOException, InterruptedException {
    Path source = work.resolve(mutant.source());
    Path classes = Files.createDirectories(work.resolve("classes"));
    Files.createDirectories(source.getParent());
    Files.copy(project.root().resolve(mutant.source()), source);
    patch(work);
    String[] words = {
      "-nowarn",
      "-proc:none",
      "--release",
      "17",
      "-cp",
      classPath(),
      "-d",
      classes.toString(),
      source.toString()
    };
    if (ToolProvider.getSystemJavaCompiler().run(null, null, null, words) != 0) {
      throw new IOException(mutant.patch() + " does not compile");
    }
    return classes;
  }

  private String classPath() throws IOException {
    Path target = project.root().resolve(mutant.module()).resolve("target");
    try (Stream<Path> libraries = Files.list(target.resolve("lib"))) {
      Path jar = target.resolve(Path.of(mutant.module()).getFileName() + ".jar");
      return Stream.concat(Stream.of(jar), libraries)
          .map(Path::toString)
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  private void patch(Path work) throws IOException, InterruptedException {
    List<String> command = List.of("patch", "-p1", "-s", "-i", mutant.patch().toString());
    if (new ProcessBuilder(command).directory(work.toFile()).inheritIO().start().waitFor() != 0) {
      throw new IOException(mutant.patch() + " does not fit any more");
    }
  }

  private static void add(Path classes, Path jar) throws IOException {
    try (FileSystem archive = FileSystems.newFileSystem(jar);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path entry = archive.getPath("/" + classes.relativize(file));
        Files.createDirectories(entry.getParent());
        Files.copy(file, entry, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
