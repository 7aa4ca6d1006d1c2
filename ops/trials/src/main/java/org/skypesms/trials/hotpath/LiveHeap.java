package org.skypesms.trials.hotpath;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a Java process still holds after a full collection, as jcmd counts it. Stateless. */
final class LiveHeap {

  private static final Pattern TOTAL = Pattern.compile("(?m)^Total +[0-9]+ +([0-9]+)");
  private static final double MEBIBYTE = 1024.0 * 1024;

  private LiveHeap() {}

  /** In MiB. */
  static double mebibytes(long pid) throws IOException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process process =
        new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String histogram =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    MatchResult total =
        TOTAL
            .matcher(histogram)
            .results()
            .findFirst()
            .orElseThrow(() -> new IOException("jcmd says nothing of process " + pid));
    return Long.parseLong(total.group(1)) / MEBIBYTE;
  }
}
