package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ops/control}, as an operator types it on the host of the pair. */
final class Control {

  private Control() {}

  /** Has the pair do that; fails when the command does. */
  static void command(Pair pair, String... words) throws Exception {
    Path root = Path.of("").toAbsolutePath().getParent().getParent();
    List<String> command = new ArrayList<>();
    command.add(root.resolve("ops/control").toString());
    command.addAll(List.of("--data", pair.file("").toString()));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said).isZero();
  }
}
