package org.skypesms.chat.skype;

/** Works while a client is attached. */
interface Follower {

  /** A client is attached now. */
  void attached(Attachment now);

  /** No client is attached any more. */
  void detached();
}
