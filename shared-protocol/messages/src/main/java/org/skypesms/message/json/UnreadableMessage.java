package org.skypesms.message.json;

/** A body that is not the message it should be. Never worth a retry; nothing was done with it. */
public final class UnreadableMessage extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the reason, which never quotes the body. */
  public UnreadableMessage(String reason) {
    super(reason);
  }
}
