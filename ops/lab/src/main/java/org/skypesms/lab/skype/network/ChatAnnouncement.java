package org.skypesms.lab.skype.network;

/**
 * The runs of notifications with which a chat appears in a client, in the order of the recorded
 * traces (reference section 9.2). Stateless.
 */
final class ChatAnnouncement {
  private ChatAnnouncement() {}

  /** First of all that a chat of that name exists. */
  static void name(Account owner, Chat chat) {
    tell(owner, chat, "NAME");
  }

  /** For the client that opened it, behind its name. */
  static void toOpener(Account owner, ChatView view) {
    Chat chat = view.chat();
    tell(owner, chat, "STATUS");
    owner.changed(Change.Kind.CHATMEMBER, view.memberObject(owner), "ROLE");
    tell(owner, chat, "MYROLE", "MEMBERS", "ACTIVEMEMBERS", "STATUS", "TIMESTAMP");
    if (chat.isDialog()) {
      tell(owner, chat, "DIALOG_PARTNER");
    }
    tell(owner, chat, "MEMBERS", "FRIENDLYNAME");
    if (!chat.posters().isEmpty()) {
      tell(owner, chat, "POSTERS");
    }
  }

  /** For the client that opened a chat of several; the first line precedes the answer. */
  static void toOpenerOfMany(Account owner, ChatView view) {
    Chat chat = view.chat();
    tell(owner, chat, "NAME", "TYPE");
    owner.changed(Change.Kind.CHATMEMBER, view.memberObject(owner), "ROLE");
    tell(owner, chat, "MYROLE", "MEMBERS", "ACTIVEMEMBERS", "MYSTATUS", "STATUS", "TIMESTAMP");
    tell(owner, chat, "MEMBERS", "FRIENDLYNAME");
  }

  /** For a client whose owner was added to a chat (recorded 2013). */
  static void toInvited(Account owner, ChatView view) {
    Chat chat = view.chat();
    tell(owner, chat, "NAME", "STATUS", "STATUS");
    owner.changed(Change.Kind.CHATMEMBER, view.memberObject(owner), "ROLE");
    tell(owner, chat, "MYROLE", "MEMBERS", "FRIENDLYNAME", "ACTIVEMEMBERS", "TIMESTAMP");
    tell(owner, chat, "ADDER", "TOPIC", "STATUS");
  }

  /** The two lines of a first message, behind the chat's activity. */
  static void sendingOf(Account author, ChatMessage opening, ChatMessage own) {
    tell(author, own.utterance().chat(), "FRIENDLYNAME");
    author.changed(Change.Kind.CHATMESSAGE, opening.id(), "STATUS");
    author.changed(Change.Kind.CHATMESSAGE, own.id(), "STATUS");
  }

  /** For a client to which something is said in a chat it has not seen before. */
  static void toRecipient(Account owner, ChatView view) {
    Chat chat = view.chat();
    tell(owner, chat, "NAME", "STATUS");
    owner.changed(Change.Kind.CHATMEMBER, view.memberObject(owner), "ROLE");
    tell(owner, chat, "MYROLE", "MEMBERS", "TIMESTAMP");
    if (chat.isDialog()) {
      tell(owner, chat, "DIALOG_PARTNER");
    }
    tell(owner, chat, "FRIENDLYNAME");
  }

  private static void tell(Account owner, Chat chat, String... properties) {
    for (String property : properties) {
      owner.changed(Change.Kind.CHAT, chat.id(), property);
    }
  }
}
