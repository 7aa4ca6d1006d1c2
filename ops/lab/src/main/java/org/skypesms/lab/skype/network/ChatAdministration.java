package org.skypesms.lab.skype.network;

import java.util.List;

/**
 * Changes to chats themselves: members, topic, bookmarks (reference section 9.5). Guarded by the
 * network's lock.
 */
public final class ChatAdministration {
  private static final int MOST_MEMBERS = 300;

  private final Conversations conversations;

  ChatAdministration(Conversations conversations) {
    this.conversations = conversations;
  }

  /** Adds members; a dialog keeps its id and becomes a multi-chat. */
  public void add(Account actor, Chat chat, List<Account> newcomers) {
    demandMember(actor, chat);
    if (chat.members().size() + newcomers.size() > MOST_MEMBERS
        || newcomers.stream().anyMatch(chat.banned()::contains)) {
      throw notAllowed();
    }
    conversations.noDialogAnyMore(chat);
    chat.members().addAll(newcomers);
    tellAll(chat, "STATUS", "MEMBERS", "FRIENDLYNAME");
    List<String> names = newcomers.stream().map(Account::name).toList();
    conversations.say(actor, chat, MessageType.ADDEDMEMBERS, "", names);
  }

  /** The account goes out of a multi-chat. */
  public void leave(Account account, Chat chat) {
    demandMultiChat(account, chat);
    conversations.say(account, chat, MessageType.LEFT, "", List.of());
    remove(chat, account, "UNSUBSCRIBED");
  }

  /** The account goes into a multi-chat it knows. */
  public void join(Account account, Chat chat) {
    if (chat.isDialog() || chat.banned().contains(account)) {
      throw notAllowed();
    }
    chat.members().add(account);
    tellAll(chat, "MEMBERS");
    account.changed(Change.Kind.CHAT, chat.id(), "MYSTATUS");
    account.changed(Change.Kind.CHAT, chat.id(), "STATUS");
  }

  /** The creator puts a member out, for good if banned. */
  public void kick(Account actor, Chat chat, Account member, boolean ban) {
    demandMultiChat(actor, chat);
    if (chat.creator() != actor || !chat.members().contains(member) || member == actor) {
      throw notAllowed();
    }
    MessageType type = ban ? MessageType.KICKBANNED : MessageType.KICKED;
    conversations.say(actor, chat, type, "", List.of(member.name()));
    if (ban) {
      chat.banned().add(member);
    }
    remove(chat, member, ban ? "BANNED" : "KICKED");
  }

  /** The creator ends the chat. */
  public void disband(Account actor, Chat chat) {
    demandMultiChat(actor, chat);
    if (chat.creator() != actor) {
      throw notAllowed();
    }
    List<Account> members = List.copyOf(chat.members());
    chat.members().clear();
    members.forEach(member -> beOut(chat, member, "CHAT_DISBANDED"));
  }

  /** Sets one of the chat's texts; most are told in the chat too. */
  public void text(Account actor, Chat chat, String word, String text) {
    demandMember(actor, chat);
    chat.text(word, text);
    switch (word) {
      case "TOPIC" -> {
        chat.text("TOPICXML", text);
        tellAll(chat, "TOPIC", "FRIENDLYNAME");
        conversations.say(actor, chat, MessageType.SETTOPIC, text, List.of());
      }
      case "GUIDELINES" -> announce(actor, chat, word, MessageType.SETGUIDELINES, text);
      case "OPTIONS" -> announce(actor, chat, word, MessageType.SETOPTIONS, text);
      default -> tellAll(chat, word);
    }
  }

  /** Sets the topic together with its form in XML. */
  public void topic(Account actor, Chat chat, String xml) {
    text(actor, chat, "TOPIC", xml.replaceAll("<[^>]*>", ""));
    chat.text("TOPICXML", xml);
    tellAll(chat, "TOPICXML");
  }

  /** Marks the chat in the account's own list. */
  public void bookmark(Account account, ChatView view, boolean bookmarked) {
    view.bookmarked(bookmarked);
    account.changed(Change.Kind.CHAT, view.chat().id(), "BOOKMARKED");
  }

  private void announce(Account actor, Chat chat, String word, MessageType type, String text) {
    tellAll(chat, word);
    conversations.say(actor, chat, type, text, List.of());
  }

  private static void remove(Chat chat, Account member, String status) {
    List<Account> all = List.copyOf(chat.members());
    chat.members().remove(member);
    for (Account each : all) {
      each.chat(chat.id()).ifPresent(view -> view.active().remove(member));
      tell(each, chat, "MEMBERS", "ACTIVEMEMBERS");
    }
    beOut(chat, member, status);
  }

  private static void beOut(Chat chat, Account member, String status) {
    member.chat(chat.id()).ifPresent(view -> view.departure(status));
    tell(member, chat, "MYSTATUS", "STATUS");
  }

  private static void tellAll(Chat chat, String... properties) {
    chat.members().forEach(member -> tell(member, chat, properties));
  }

  private static void tell(Account member, Chat chat, String... properties) {
    for (String property : properties) {
      if (member.chat(chat.id()).isPresent()) {
        member.changed(Change.Kind.CHAT, chat.id(), property);
      }
    }
  }

  private static void demandMember(Account actor, Chat chat) {
    if (!chat.members().contains(actor)) {
      throw notAllowed();
    }
  }

  private static void demandMultiChat(Account actor, Chat chat) {
    demandMember(actor, chat);
    if (chat.isDialog()) {
      throw notAllowed();
    }
  }

  private static RefusedByNetwork notAllowed() {
    return new RefusedByNetwork(
        RefusedByNetwork.Reason.NOT_ALLOWED, "the chat does not allow that");
  }
}
