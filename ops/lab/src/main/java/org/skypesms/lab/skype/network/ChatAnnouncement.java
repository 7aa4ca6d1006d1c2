package org.skypesms.lab.skype.network;

/**
 * The runs of notifications with which a chat appears in a client, in the order of the recorded
 * traces (reference section 9.2). Stateless.
 */
final class ChatAnnouncement {
  private ChatAnnouncement() {}

  /** For the client that opened it. */
  static void toOpener(Account owner, ChatView view) {
    Chat chat = view.chat();
    tell(owner, chat, "NAME", "STATUS");
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
