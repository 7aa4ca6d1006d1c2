package org.skypesms.chat;

/** How a chat client stands. */
public enum ClientState {
  /** Attached, logged in, and its answers are fresh. */
  ONLINE,
  /** Not there, not logged in, or not answering; attaching goes on. */
  AWAY,
  /** It was missing and is being launched. */
  STARTING,
  /** The client refused this program. Somebody has to allow it; asked again slowly. */
  REFUSED
}
