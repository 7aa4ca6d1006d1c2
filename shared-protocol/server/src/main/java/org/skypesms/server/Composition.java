package org.skypesms.server;

import org.skypesms.server.config.Configuration;

/** Puts a process together from its configuration. */
@FunctionalInterface
public interface Composition {

  /**
   * Starts every part and adds it to the life cycle. Returns when all are started; none need be
   * connected yet.
   */
  void start(Configuration configuration, LifeCycle lifeCycle) throws Exception;
}
