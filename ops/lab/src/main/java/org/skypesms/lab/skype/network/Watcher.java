package org.skypesms.lab.skype.network;

/** Is told of changes in one account's view, in order, while the network's lock is held. */
public interface Watcher {

  /** Reads what it needs at once and returns quickly; must not block. */
  void changed(Change change);
}
