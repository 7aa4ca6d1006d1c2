package org.skypesms.chat.camel;

/** Writes the endpoints of the chat network, so that a route reads as a sentence. */
public final class Chat {

  /** The scheme under which a {@link ChatComponent} is registered. */
  public static final String SCHEME = "chat";

  static final String HEAR = "hear";
  static final String SAY = "say";

  private Chat() {}

  /** Every line that a person types; the body is a {@link org.skypesms.chat.HeardLine}. */
  public static String hear() {
    return SCHEME + ":" + HEAR;
  }

  /** Says the {@link Saying} in the body; the body is then the network's id of the line. */
  public static String say() {
    return SCHEME + ":" + SAY;
  }
}
