package org.skypesms.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

  @TempDir Path directory;

  @Test
  void anAbsentOneIsMadeForItsOwnerOnly() throws Exception {
    Path data = directory.resolve("a/b");

    try (DataDirectory open = DataDirectory.open(data)) {
      assertThat(mode(open.directory())).isEqualTo("rwx------");
    }
  }

  @Test
  void aSecondRunIsRefusedUntilTheFirstIsOver() throws Exception {
    try (DataDirectory first = DataDirectory.open(directory)) {
      assertThat(first.directory()).isDirectory();
      assertThatThrownBy(() -> DataDirectory.open(directory))
          .isInstanceOf(CannotRun.class)
          .hasMessageStartingWith("another run uses the data directory");
    }

    DataDirectory.open(directory).close();
  }

  @Test
  void aKeptPasswordIsReadableByItsOwnerOnlyAndIsReplacedByTheNext() throws Exception {
    try (DataDirectory data = DataDirectory.open(directory)) {
      data.keep("foreign-smsc", "one");
      Path file = data.keep("foreign-smsc", "two");

      assertThat(file).hasContent("two\n");
      assertThat(mode(file)).isEqualTo("r--------");
    }
  }

  @Test
  void aMadePasswordStaysAndFitsIntoABind() throws Exception {
    try (DataDirectory data = DataDirectory.open(directory)) {
      String first = Files.readString(data.made("smsc")).strip();

      assertThat(first).hasSize(8);
      assertThat(data.made("smsc")).hasContent(first + "\n");
    }
  }

  private static String mode(Path path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
