package org.skypesms.lab.skype.network;

import java.time.Instant;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;

/** Carries utterances to their recipients. Guarded by the network's lock. */
final class Delivery {

  ChatMessage remember(Account owner, Utterance said, MessageStatus status) {
    ChatMessage message = new ChatMessage(owner.nextId(), owner, said, status);
    said.copies().add(message);
    owner.view(said.chat()).add(message);
    owner.history().add(message);
    if (said.type().isText()) {
      owner.history().show(message, line(message, message.id(), OptionalLong.empty(), said.at()));
    }
    return message;
  }

  /** The system message that a client makes with the first text of a chat; it stays there. */
  ChatMessage opening(Account author, Chat chat, Instant at) {
    List<String> others =
        chat.members().stream().filter(member -> member != author).map(Account::name).toList();
    Utterance created = new Utterance(author, chat, MessageType.CREATEDCHATWITH, "", others, at);
    return remember(author, created, MessageStatus.SENDING);
  }

  void deliver(ChatMessage own) {
    Utterance said = own.utterance();
    List<Account> recipients =
        said.chat().members().stream().filter(member -> member != said.author()).toList();
    for (Account recipient : recipients) {
      if (recipient.isReachable()) {
        receive(recipient, said);
      } else if (!blocks(recipient, said)) {
        recipient.waiting().add(said);
      }
    }
    if (recipients.isEmpty()) {
      sent(own);
    }
  }

  void cameBack(Account account) {
    account.waiting().takeAll().forEach(said -> receive(account, said));
  }

  void edit(ChatMessage message, String text, Instant at) {
    Utterance said = message.utterance();
    said.edit(text, message.owner().name(), at);
    for (ChatMessage copy : said.copies()) {
      Account owner = copy.owner();
      if (owner.history().find(copy.id()).isEmpty()) {
        continue;
      }
      long id = owner.nextId();
      OptionalLong before = OptionalLong.of(copy.shownAs().getLast());
      owner.history().show(copy, line(copy, id, before, at));
      for (String property : new String[] {"EDITED_TIMESTAMP", "EDITED_BY", "BODY"}) {
        owner.changed(Change.Kind.CHATMESSAGE, copy.id(), property);
      }
    }
  }

  private void receive(Account recipient, Utterance said) {
    if (blocks(recipient, said)) {
      return;
    }
    boolean known = recipient.chat(said.chat().id()).isPresent();
    boolean invited = !known && said.type() == MessageType.ADDEDMEMBERS;
    ChatView view = recipient.view(said.chat());
    view.announceNow();
    if (invited) {
      Invitation.arrive(recipient, view, said);
    } else {
      hear(recipient, view, said, known);
    }
    ChatMessage received = remember(recipient, said, MessageStatus.RECEIVED);
    recipient.changed(Change.Kind.CHATMESSAGE, received.id(), "STATUS");
    if (invited) {
      Invitation.seeMembers(this, recipient, view, said);
    }
    ChatMessage own = said.copies().get(0);
    if (own.status() == MessageStatus.SENDING) {
      sent(own);
    }
    reached(said.author(), said.chat(), recipient);
  }

  private static void hear(Account recipient, ChatView view, Utterance said, boolean known) {
    if (!known) {
      ChatAnnouncement.toRecipient(recipient, view);
    }
    view.active().add(said.author());
    if (said.type().isText() && view.heard().add(said.author())) {
      recipient.changed(Change.Kind.CHAT, said.chat().id(), "ACTIVEMEMBERS");
      recipient.changed(Change.Kind.CHAT, said.chat().id(), "POSTERS");
    }
    recipient.changed(Change.Kind.CHAT, said.chat().id(), "ACTIVITY_TIMESTAMP");
  }

  private static void sent(ChatMessage own) {
    Account author = own.owner();
    Chat chat = own.utterance().chat();
    ChatMessage opening =
        author
            .chat(chat.id())
            .map(ChatView::messages)
            .map(Deque::peekFirst)
            .filter(first -> first.utterance().type() == MessageType.CREATEDCHATWITH)
            .filter(first -> first.status() == MessageStatus.SENDING)
            .orElse(null);
    if (opening != null) {
      opening.status(MessageStatus.SENT);
      author.changed(Change.Kind.CHATMESSAGE, opening.id(), "STATUS");
    }
    own.status(MessageStatus.SENT);
    author.changed(Change.Kind.CHATMESSAGE, own.id(), "STATUS");
  }

  private static void reached(Account author, Chat chat, Account recipient) {
    ChatView view = author.view(chat);
    if (view.active().add(recipient)) {
      author.changed(Change.Kind.CHATMEMBER, view.memberObject(recipient), "IS_ACTIVE");
    }
  }

  private static boolean blocks(Account recipient, Utterance said) {
    return recipient.standing(said.author().name()).blocked();
  }

  private static LogLine line(ChatMessage message, long id, OptionalLong edits, Instant at) {
    Utterance said = message.utterance();
    String to =
        message.own()
            ? said.chat().partner(message.owner()).map(Account::name).orElse(said.chat().id())
            : message.owner().name();
    return new LogLine(id, said.author().name(), to, said.body(), at, edits);
  }
}
