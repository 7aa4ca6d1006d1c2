package org.skypesms.lab.skype.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chats and what is said in them: one dialog per pair, delivery at once or when the recipient comes
 * back, in the order in which it was said. Guarded by the network's lock.
 */
public final class Conversations {
  private static final int MOST_MULTI_CHATS = 1_000;

  private final Network network;
  private final Map<Set<Account>, Chat> dialogs = new HashMap<>();
  private final Delivery delivery = new Delivery();
  private final ChatAdministration administration = new ChatAdministration(this);
  private final ChatRoles roles = new ChatRoles(this);
  private int multiChats;
  private int outgrown;

  Conversations(Network network) {
    this.network = network;
  }

  /** The dialog of the two, opened if they have none yet. */
  public Chat dialog(Account owner, Account partner) {
    if (owner == partner) {
      throw new RefusedByNetwork(
          RefusedByNetwork.Reason.NOT_ALLOWED, "nobody chats with himself here");
    }
    return dialogs.computeIfAbsent(Set.of(owner, partner), pair -> open(owner, partner));
  }

  /** Members, topics and the like. */
  public ChatAdministration administration() {
    return administration;
  }

  /** Who may do what in a chat. */
  public ChatRoles roles() {
    return roles;
  }

  /** As {@link #dialog}, and the owner's clients hear of it if they did not know it. */
  public Chat openDialog(Account owner, Account partner) {
    Chat chat = dialog(owner, partner);
    ChatView view = owner.view(chat);
    if (view.announceNow()) {
      ChatMessage opening = delivery.opening(owner, chat, network.clock().instant());
      ChatAnnouncement.name(owner, chat);
      owner.changed(Change.Kind.CHATMESSAGE, opening.id(), "STATUS");
      ChatAnnouncement.toOpener(owner, view);
    }
    return chat;
  }

  /** A new chat of several; the owner's clients hear of it. */
  public Chat multiChat(Account owner, List<Account> others) {
    if (multiChats >= MOST_MULTI_CHATS) {
      throw new RefusedByNetwork(RefusedByNetwork.Reason.FULL, "there are too many chats");
    }
    String id = ChatIds.multiChat(owner, ++multiChats);
    Chat chat = new Chat(id, owner, others, false, network.clock().instant());
    ChatView view = owner.view(chat);
    view.announceNow();
    ChatAnnouncement.toOpenerOfMany(owner, view);
    return chat;
  }

  /** Says something in the chat: the author's message object, delivered or under way. */
  public ChatMessage say(Account author, Chat chat, MessageType type, String body) {
    return say(author, chat, type, body, List.of());
  }

  ChatMessage say(Account author, Chat chat, MessageType type, String body, List<String> users) {
    refuseWhatCannotBeSent(author, chat, type);
    ChatView view = author.view(chat);
    Utterance said = new Utterance(author, chat, type, body, users, network.clock().instant());
    boolean first = view.announceNow() && type.isText();
    chat.said(said);
    ChatMessage opening = first ? delivery.opening(author, chat, said.at()) : null;
    ChatMessage own = delivery.remember(author, said, MessageStatus.SENDING);
    if (first) {
      ChatAnnouncement.name(author, chat);
      ChatAnnouncement.toOpener(author, view);
    }
    if (!type.isText()) {
      author.changed(Change.Kind.CHATMESSAGE, own.id(), "STATUS");
    }
    author.changed(Change.Kind.CHAT, chat.id(), "ACTIVITY_TIMESTAMP");
    if (first) {
      ChatAnnouncement.sendingOf(author, opening, own);
    }
    delivery.deliver(own);
    return own;
  }

  /** Replaces a text that was said; everyone who has it hears of it. */
  public void edit(ChatMessage message, String text) {
    delivery.edit(message, text, network.clock().instant());
  }

  /** The owner has seen the message; false when it was seen before or is no received one. */
  public boolean seen(ChatMessage message) {
    if (message.status() != MessageStatus.RECEIVED) {
      return false;
    }
    message.status(MessageStatus.READ);
    message.owner().history().seen(message);
    message.owner().chat(message.utterance().chat().id()).ifPresent(ChatView::seenOne);
    message.owner().changed(Change.Kind.CHATMESSAGE, message.id(), "STATUS");
    return true;
  }

  /** Delivers what was said while the account could not be reached, and sends what it could not. */
  void cameBack(Account account) {
    delivery.cameBack(account);
  }

  /** The chat goes on as a multi-chat; the two may open another dialog. */
  void noDialogAnyMore(Chat chat) {
    if (chat.isDialog()) {
      dialogs.values().remove(chat);
      outgrown++;
      chat.becomeMultiChat();
    }
  }

  private Chat open(Account owner, Account partner) {
    String id = ChatIds.dialog(owner, partner, outgrown);
    return new Chat(id, owner, List.of(partner), true, network.clock().instant());
  }

  private void refuseWhatCannotBeSent(Account author, Chat chat, MessageType type) {
    if (type.isText() && chat.role(author).equals("LISTENER")) {
      throw new RefusedByNetwork(RefusedByNetwork.Reason.NOT_ALLOWED, author + " only listens");
    }
    for (Account member : chat.members()) {
      if (member.isFull() || network.isUsedUp()) {
        throw new RefusedByNetwork(
            RefusedByNetwork.Reason.FULL, "too many messages wait for " + member);
      }
    }
    chat.partner(author)
        .filter(partner -> author.standing(partner.name()).blocked())
        .ifPresent(
            partner -> {
              throw new RefusedByNetwork(
                  RefusedByNetwork.Reason.BLOCKED, author + " blocks " + partner);
            });
  }
}
