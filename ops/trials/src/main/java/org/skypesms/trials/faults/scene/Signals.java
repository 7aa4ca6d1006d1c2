package org.skypesms.trials.faults.scene;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** Signals to processes. Stateless. */
public final class Signals {

  private Signals() {}

  /** Kills as {@code kill -9} does; a process that is gone already is no error. */
  public static void kill(long pid) {
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
  }

  /** Freezes. */
  public static void stop(long pid) throws IOException, InterruptedException {
    send("-STOP", pid);
  }

  /** Thaws; a process that is gone already is no error. */
  public static void go(long pid) throws IOException, InterruptedException {
    send("-CONT", pid);
  }

  private static void send(String signal, long pid) throws IOException, InterruptedException {
    new ProcessBuilder("kill", signal, Long.toString(pid))
        .redirectErrorStream(true)
        .redirectOutput(Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
