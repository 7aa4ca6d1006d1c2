package org.skypesms.trials.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.skypesms.trials.faults.scene.SmallDisk;

/**
 * The data directory of a run, on a disk of its own where that can be had.
 *
 * @param directory of the run
 * @param disk that can be filled; empty for the disk of the machine
 */
record DiskOfRun(Path directory, Optional<SmallDisk> disk) implements AutoCloseable {

  private static final int LEAST_MEBIBYTES = 256;
  private static final int TEXTS_PER_MEBIBYTE = 50;

  /** With room for so many texts each way. */
  static DiskOfRun in(Path directory, int texts) throws IOException, InterruptedException {
    int mebibytes = LEAST_MEBIBYTES + texts / TEXTS_PER_MEBIBYTE;
    return new DiskOfRun(directory, SmallDisk.mount(directory, mebibytes));
  }

  @Override
  public void close() {
    disk.ifPresent(SmallDisk::close);
  }
}
