package org.skypesms.chat.skype;

/**
 * What there is while the client is attached; made anew at every attach, so that nothing is
 * remembered from a client that may be another one now.
 *
 * @param session the conversation with the client
 * @param messages questions about messages
 * @param people who was asked about
 * @param saying the open dialogs
 */
record Attachment(Session session, Messages messages, People people, Saying saying) {

  static Attachment of(Session session, Dialect dialect) {
    return new Attachment(
        session, new Messages(session, dialect), new People(session), new Saying(session, dialect));
  }
}
