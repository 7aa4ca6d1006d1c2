package org.skypesms.supervisor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How a half launches its simulated Skype client when that is gone or hangs. Stateless. */
final class ClientLaunch {

  private static final String AFTER = "5s";

  private ClientLaunch() {}

  /** The configuration of the half of that name. */
  static Map<String, String> of(BuiltTree tree, Places places, String half) {
    List<String> command =
        JavaCommand.of(
            List.of("-XX:TieredStopAtLevel=1", "-Xmx16m", "-Dfile.encoding=UTF-8"),
            tree.root().resolve("ops/lab/target/lab.jar").toString(),
            "org.skypesms.lab.LaunchClientMain",
            List.of(places.lab().toString(), half));
    Path log = places.data().log(half + ".client.log");
    return Map.of(
        "chat.launch-command", line(command),
        "chat.launch-after", AFTER,
        "chat.launch-log", log.toString());
  }

  private static String line(List<String> command) {
    return command.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" "));
  }
}
