package org.skypesms.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchivesTest {

  private static final Path JAR =
      Path.of(org.slf4j.Logger.class.getProtectionDomain().getCodeSource().getLocation().getPath());

  @TempDir Path directory;

  @Test
  void theFirstRunListsTheClassesAndLaterOnesStartFromTheArchive() throws Exception {
    try (ClassArchives archives = new ClassArchives(directory)) {
      run(archives.java("version", List.of(), JAR.toString(), "-version", List.of()));
      archives.makeMissing();
      await()
          .atMost(Duration.ofMinutes(2))
          .until(() -> files().stream().anyMatch(ClassArchivesTest::archive));
    }

    try (ClassArchives archives = new ClassArchives(directory)) {
      List<String> later =
          archives.java("version", List.of("-Xlog:cds"), JAR.toString(), "-version", List.of());

      assertThat(later).anyMatch(word -> word.startsWith("-XX:SharedArchiveFile="));
      assertThat(run(later)).isZero();
    }
  }

  @Test
  void aSecondInstanceOfAProgramListsNothing() {
    try (ClassArchives archives = new ClassArchives(directory)) {
      List<String> first = archives.java("half", List.of(), JAR.toString(), "Main", List.of());
      List<String> second = archives.java("half", List.of(), JAR.toString(), "Main", List.of());

      assertThat(first).anyMatch(word -> word.startsWith("-XX:DumpLoadedClassList="));
      assertThat(second).noneMatch(word -> word.startsWith("-XX:DumpLoadedClassList="));
    }
  }

  @Test
  void whatIsBeingMadeEndsWithTheRunAndLeavesNothing() throws Exception {
    ClassArchives archives = new ClassArchives(directory);
    run(archives.java("version", List.of(), JAR.toString(), "-version", List.of()));
    archives.makeMissing();

    archives.close();

    await().atMost(Duration.ofSeconds(20)).until(() -> dumps() == 0);
    assertThat(files()).allMatch(name -> archive(name) || name.equals("lock"));
  }

  private static boolean archive(String name) {
    return name.matches("version\\.[-0-9a-f]+\\.jsa");
  }

  private static long dumps() {
    return ProcessHandle.current().descendants().filter(ProcessHandle::isAlive).count();
  }

  private static int run(List<String> command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.map(file -> file.getFileName().toString()).toList();
    }
  }
}
