package org.skypesms.chat.skype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The traffic file stays small, private, and usable after trouble. */
class RollingFileTest {

  @TempDir private Path directory;

  @Test
  void aLargeFileIsPutAsideAndOldOnesAreForgotten() throws IOException {
    RollingFile file = new RollingFile(directory.resolve("t.log"), 10);

    for (int n = 0; n < 10; n++) {
      file.append("0123456789" + n);
    }
    file.append("last");
    file.close();

    assertThat(directory.resolve("t.log")).hasContent("last");
    assertThat(directory.resolve("t.log.1")).hasContent("01234567899");
    assertThat(directory.resolve("t.log.5")).hasContent("01234567895");
    assertThat(directory.resolve("t.log.6")).doesNotExist();
  }

  @Test
  void aFileThatOthersCouldReadIsClosedToThem() throws IOException {
    Path path = Files.writeString(directory.resolve("t.log"), "before\n");
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));

    RollingFile file = RollingFile.at(path);
    file.append("after\n");
    file.close();

    assertThat(path).hasContent("before\nafter\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
  }

  @Test
  void afterTroubleTheFileIsOpenedAnew() throws IOException {
    Path folder = directory.resolve("later");
    RollingFile file = RollingFile.at(folder.resolve("t.log"));
    assertThatThrownBy(() -> file.append("lost")).isInstanceOf(IOException.class);

    Files.createDirectory(folder);
    file.append("kept");
    file.close();

    assertThat(folder.resolve("t.log")).hasContent("kept");
  }
}
