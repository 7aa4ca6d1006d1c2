package org.skypesms.lab.smsc;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The command line of the SMSC process, checked. The password itself never shows. */
record SmscArguments(
    int port,
    int httpPort,
    Path journal,
    URI lab,
    Map<String, Path> passwordFiles,
    int delayMillis,
    boolean exitWithParent) {

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException with a sentence for whoever typed it
   */
  static SmscArguments parse(List<String> words) {
    CommandLine line = CommandLine.of(words);
    return new SmscArguments(
        line.number("--port", null, 0, 65_535),
        line.number("--http-port", null, 0, 65_535),
        Path.of(line.value("--data")),
        URI.create(line.value("--lab")),
        passwordFiles(line),
        line.number("--delay-ms", "0", 0, 3_600_000),
        line.has("--exit-with-parent"));
  }

  private static Map<String, Path> passwordFiles(CommandLine line) {
    List<String> ids = line.values("--system-id");
    List<String> files = line.values("--password-file");
    if (ids.isEmpty() || ids.size() != files.size()) {
      throw new IllegalArgumentException(
          "each --system-id needs its --password-file, and there must be one at least");
    }
    Map<String, Path> pairs = new LinkedHashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      pairs.put(ids.get(i), Path.of(files.get(i)));
    }
    return pairs;
  }

  LabSmscOptions options() throws IOException {
    Map<String, String> passwords = new LinkedHashMap<>();
    for (Map.Entry<String, Path> each : passwordFiles.entrySet()) {
      passwords.put(each.getKey(), Files.readString(each.getValue()).strip());
    }
    return LabSmscOptions.in(journal)
        .onPort(port)
        .admitting(passwords)
        .answeringAfter(delayMillis)
        .deliveringTo(new HttpHandsetCourier(lab));
  }
}
