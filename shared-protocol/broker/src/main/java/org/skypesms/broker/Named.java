package org.skypesms.broker;

import java.util.concurrent.ThreadFactory;

/** Makes daemon threads of one name. */
record Named(String name) implements ThreadFactory {

  @Override
  public Thread newThread(Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
