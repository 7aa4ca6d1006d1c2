package org.skypesms.chat;

/**
 * The network refused a line for good, for example because the person does not exist. Never worth a
 * retry; nothing was said.
 */
public final class ChatRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the network's reason. */
  public ChatRefused(String reason) {
    super(reason);
  }
}
