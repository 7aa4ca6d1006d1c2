package org.skypesms.lab.skype.client;

import java.time.Duration;

/** Runs what a client has to say, in order, on one thread. */
public interface Pacer {

  /** Runs the task soon, behind those handed in before. */
  void soon(Runnable task);

  /** Runs the task when the time has passed. */
  void later(Duration delay, Runnable task);
}
