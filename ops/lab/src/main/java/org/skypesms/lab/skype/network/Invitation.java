package org.skypesms.lab.skype.network;

import java.util.List;

/** What a client goes through whose owner is added to a chat (reference 9.5). Stateless. */
final class Invitation {
  private Invitation() {}

  /** The chat appears, in the view of who was added. */
  static void arrive(Account recipient, ChatView view, Utterance added) {
    view.active().add(added.author());
    view.adder(added.author().name());
    ChatAnnouncement.toInvited(recipient, view);
  }

  /** Who was added and the members see each other: a message read and one sent. */
  static void seeMembers(Delivery delivery, Account recipient, ChatView view, Utterance added) {
    Chat chat = view.chat();
    tell(delivery.remember(recipient, saw(added.author(), added), MessageStatus.READ));
    view.active().addAll(chat.members());
    recipient.changed(Change.Kind.CHATMEMBER, view.memberObject(chat.creator()), "IS_ACTIVE");
    recipient.changed(Change.Kind.CHAT, chat.id(), "ACTIVEMEMBERS");
    tell(delivery.remember(recipient, saw(recipient, added), MessageStatus.SENT));
  }

  private static Utterance saw(Account author, Utterance added) {
    return new Utterance(author, added.chat(), MessageType.SAWMEMBERS, "", List.of(), added.at());
  }

  private static void tell(ChatMessage message) {
    message.owner().changed(Change.Kind.CHATMESSAGE, message.id(), "STATUS");
  }
}
