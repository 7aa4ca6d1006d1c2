package org.skypesms.lab.scenarios;

/**
 * One step of a story: a sentence for the watcher, and then what it says is done.
 *
 * @param sentence said first
 * @param action done after a pause; returns when what the sentence promises has happened
 */
record Step(String sentence, Action action) {
  /** What is done in a step. */
  interface Action {
    /**
     * Does it.
     *
     * @throws Disappointed when what should have happened did not, within its time
     */
    void run() throws InterruptedException;
  }
}
