package org.skypesms.chat;

/** The chat client is away or did not answer. Worth a retry. */
public final class ChatUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final boolean certainlyNotDone;

  /** With the reason, and whether it is certain that nothing was done. */
  public ChatUnavailable(String reason, boolean certainlyNotDone) {
    super(reason);
    this.certainlyNotDone = certainlyNotDone;
  }

  /** Whether it is certain that nothing was said or marked. */
  public boolean certainlyNotDone() {
    return certainlyNotDone;
  }
}
