package org.skypesms.supervisor;

/** Hears what becomes of parts, on the thread of the supervision. It must not block. */
interface Watcher {

  /** A process of the part has been started. */
  void started(Part part, Child child);

  /** The part serves. */
  void serves(Part part);

  /**
   * The part's process is gone.
   *
   * @param wanted whether somebody asked for that
   */
  void gone(Part part, Child child, boolean wanted);
}
