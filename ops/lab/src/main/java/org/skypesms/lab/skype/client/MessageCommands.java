package org.skypesms.lab.skype.client;

import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Chat;
import org.skypesms.lab.skype.network.ChatMessage;
import org.skypesms.lab.skype.network.ChatView;
import org.skypesms.lab.skype.network.MessageType;
import org.skypesms.lab.skype.network.Network;
import org.skypesms.lab.skype.network.RefusedByNetwork;

/** Sending, reading, marking and editing messages (reference section 9). */
final class MessageCommands {
  private static final int EDITING_SINCE = 7;
  private static final int CONTACT_DISABLED_SINCE = 8;

  private final Network network;
  private final Account account;
  private final MessageProperties properties;

  MessageCommands(Network network, Account account) {
    this.network = network;
    this.account = account;
    this.properties = new MessageProperties(account);
  }

  void teach(Grammar grammar) {
    grammar.verbs.add("MESSAGE", this::toUser).add("CHATMESSAGE", this::toChat);
    grammar.get.add("CHATMESSAGE", this::get).add("MESSAGE", this::get);
    grammar.set.add("CHATMESSAGE", this::set).add("MESSAGE", this::set);
  }

  /** The line of a message's property, as reply and as notification. */
  String line(int protocol, String id, String property) throws ApiError {
    ChatMessage message =
        account.history().find(Long.parseLong(id)).orElseThrow(Errors::unknownMessage);
    return properties.line(message, protocol, property);
  }

  private String toUser(Session session, Words words) throws ApiError {
    String name = words.next();
    String body = words.body();
    Account partner = network.find(name).orElseThrow(Errors::badRecipient);
    if (partner == account) {
      throw Errors.badRecipient();
    }
    if (body.isEmpty()) {
      throw Errors.emptyMessage();
    }
    return say(session, network.conversations().dialog(account, partner), body);
  }

  private String toChat(Session session, Words words) throws ApiError {
    String id = words.next();
    String body = words.body();
    if (id.isEmpty()) {
      throw Errors.of(509, "CHATMESSAGE: chat name missing");
    }
    Chat chat =
        account
            .chat(id)
            .map(ChatView::chat)
            .orElseThrow(() -> Errors.of(510, "CHATMESSAGE: unknown chat"));
    if (body.isEmpty()) {
      throw Errors.emptyMessage();
    }
    if (!chat.members().contains(account)) {
      throw Errors.of(511, "CHATMESSAGE: sending failed");
    }
    return say(session, chat, body);
  }

  private String say(Session session, Chat chat, String body) throws ApiError {
    try {
      ChatMessage said = network.conversations().say(account, chat, MessageType.SAID, body);
      return (session.protocol() < 3 ? "MESSAGE " : "CHATMESSAGE ") + said.id() + " STATUS SENDING";
    } catch (RefusedByNetwork refused) {
      boolean blocked = refused.reason() == RefusedByNetwork.Reason.BLOCKED;
      throw blocked && session.protocol() >= CONTACT_DISABLED_SINCE
          ? Errors.contactDisabled()
          : Errors.of(511, "CHATMESSAGE: sending failed");
    }
  }

  private String get(Session session, Words words) throws ApiError {
    String id = words.next();
    String property = words.keyword();
    if (!isNumber(id)) {
      throw Errors.badMessageId();
    }
    return line(session.protocol(), id, property);
  }

  private String set(Session session, Words words) throws ApiError {
    String id = words.next();
    String property = words.keyword();
    if (!isNumber(id)) {
      throw Errors.of(30, "Invalid message id");
    }
    ChatMessage message =
        account
            .history()
            .find(Long.parseLong(id))
            .orElseThrow(() -> Errors.of(31, "Unknown message"));
    return switch (property) {
      case "SEEN" -> seen(session, message);
      case "BODY" -> edit(session, message, words.body());
      default -> throw badState();
    };
  }

  private String seen(Session session, ChatMessage message) throws ApiError {
    if (!network.conversations().seen(message)) {
      throw badState();
    }
    return properties.line(message, session.protocol(), "STATUS");
  }

  private String edit(Session session, ChatMessage message, String text) throws ApiError {
    boolean editable = message.own() && message.utterance().type().isText();
    if (session.protocol() < EDITING_SINCE || !editable || text.isEmpty()) {
      throw badState();
    }
    network.conversations().edit(message, text);
    return properties.line(message, session.protocol(), "BODY");
  }

  private static ApiError badState() {
    return Errors.of(32, "Invalid PROP");
  }

  private static boolean isNumber(String id) {
    return id.matches("[0-9]{1,18}");
  }
}
