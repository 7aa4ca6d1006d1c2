package org.skypesms.lab.skype.client;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Chat;
import org.skypesms.lab.skype.network.ChatView;
import org.skypesms.lab.skype.network.Network;
import org.skypesms.lab.skype.network.RefusedByNetwork;

/** CHAT CREATE, GET CHAT and GET CHATMEMBER (reference sections 9.1 and 9.2). */
final class ChatCommands {
  private final Network network;
  private final Account account;
  private final ChatProperties properties;

  ChatCommands(Network network, Account account) {
    this.network = network;
    this.account = account;
    this.properties = new ChatProperties(account);
  }

  void teach(Grammar grammar) {
    Vocabulary chat = new Vocabulary(() -> Errors.of(503, "CHAT: unknown action"));
    chat.add("CREATE", this::create);
    grammar.verbs.add(
        "CHAT",
        (session, words) -> {
          if (words.atEnd()) {
            throw Errors.of(502, "CHAT: action missing");
          }
          return chat.run(session, words);
        });
    grammar.get.add("CHAT", this::get).add("CHATMEMBER", this::member);
  }

  /** The line {@code CHAT id PROP value}, as reply and as notification. */
  String line(String id, String property) throws ApiError {
    return "CHAT " + id + " " + property + " " + properties.value(view(id), property);
  }

  /** The line {@code CHATMEMBER n PROP value}, as reply and as notification. */
  String memberLine(String id, String property) throws ApiError {
    long number = id.matches("[0-9]{1,18}") ? Long.parseLong(id) : -1;
    for (ChatView view : account.chats()) {
      for (Map.Entry<Account, Long> member : view.memberObjects().entrySet()) {
        if (member.getValue() == number) {
          return "CHATMEMBER " + id + " " + property + " " + value(view, member.getKey(), property);
        }
      }
    }
    throw Errors.of(105, "CHATMEMBER: unknown id");
  }

  private String create(Session session, Words words) throws ApiError {
    List<Account> others = accounts(words.rest());
    try {
      if (others.size() == 1) {
        Chat chat = network.conversations().openDialog(account, others.get(0));
        return "CHAT " + chat.id() + " STATUS DIALOG";
      }
      Chat chat = network.conversations().multiChat(account, others);
      return line(chat.id(), "STATUS");
    } catch (RefusedByNetwork e) {
      throw Errors.of(508, "CHAT CREATE: cannot open the dialog");
    }
  }

  private List<Account> accounts(String list) throws ApiError {
    LinkedHashSet<Account> accounts = new LinkedHashSet<>();
    for (String name : list.isEmpty() ? new String[0] : list.split("[, ]+", -1)) {
      Account other =
          network.find(name).orElseThrow(() -> Errors.of(507, "CHAT CREATE: invalid handle"));
      if (other == account) {
        throw Errors.of(507, "CHAT CREATE: invalid handle");
      }
      accounts.add(other);
    }
    return new ArrayList<>(accounts);
  }

  private String get(Session session, Words words) throws ApiError {
    String id = words.next();
    String property = words.keyword();
    if (id.isEmpty() || property.isEmpty()) {
      throw Errors.badGet();
    }
    return line(id, property);
  }

  private String member(Session session, Words words) throws ApiError {
    return memberLine(words.next(), words.keyword());
  }

  private ChatView view(String id) throws ApiError {
    return account.chat(id).orElseThrow(Errors::badChat);
  }

  private static String value(ChatView view, Account member, String property) throws ApiError {
    return switch (property) {
      case "CHATNAME" -> view.chat().id();
      case "IDENTITY" -> member.name();
      case "ROLE" -> ChatProperties.role(view.chat(), member);
      case "IS_ACTIVE" -> Values.bool(view.active().contains(member));
      default -> throw Errors.badChatProperty();
    };
  }
}
