package org.skypesms.lab.skype.network;

/**
 * Something in one account's view of the network changed: the property of an object now has another
 * value. The value itself is read from the object, as a GET of the Access API would.
 *
 * @param kind what kind of object
 * @param id the object: a Skypename, chat id or number; empty for {@link Kind#GENERAL}
 * @param property the property, in the words of the Access API
 */
public record Change(Kind kind, String id, String property) {

  /**
   * The kinds of objects whose changes clients are told. Of a CALL, GROUP or APPLICATION the
   * property carries its value with it, and so does a property that is followed by a blank.
   */
  public enum Kind {
    GENERAL,
    USER,
    CHAT,
    CHATMEMBER,
    CHATMESSAGE,
    CALL,
    PROFILE,
    GROUP,
    APPLICATION
  }
}
