package org.skypesms.trials.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Resident memory of processes as the kernel counts it (VmRSS). Stateless. */
public final class Resident {

  private Resident() {}

  /** Of one process, in MiB. */
  public static double mebibytes(long pid) throws IOException {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElseThrow(() -> new IOException("process " + pid + " has no memory"));
  }

  /** Of each process that descends from this one, in MiB. */
  public static List<Double> mebibytesBelow(long pid) {
    return ProcessHandle.of(pid).stream()
        .flatMap(ProcessHandle::descendants)
        .map(
            each -> {
              try {
                return mebibytes(each.pid());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .toList();
  }
}
