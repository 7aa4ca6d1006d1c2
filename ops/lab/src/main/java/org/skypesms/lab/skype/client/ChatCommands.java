package org.skypesms.lab.skype.client;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
    grammar.get.add("CHAT", this::get);
  }

  /** The line {@code CHAT id PROP value}, as reply and as notification. */
  String line(String id, String property) throws ApiError {
    return "CHAT " + id + " " + property + " " + properties.value(view(id), property);
  }

  private String create(Session session, Words words) throws ApiError {
    List<Account> others = accounts(words.rest());
    try {
      if (others.size() == 1) {
        refuseIfDisabled(session, others.get(0));
        Chat chat = network.conversations().openDialog(account, others.get(0));
        return "CHAT " + chat.id() + " STATUS DIALOG";
      }
      Chat chat = network.conversations().multiChat(account, others);
      session.aheadOfAnswer(line(chat.id(), "NAME"));
      return line(chat.id(), "STATUS");
    } catch (RefusedByNetwork e) {
      throw Errors.of(508, "CHAT CREATE: cannot open the dialog");
    }
  }

  private void refuseIfDisabled(Session session, Account partner) throws ApiError {
    if (session.protocol() >= 8 && account.standing(partner.name()).blocked()) {
      throw Errors.contactDisabled();
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

  private ChatView view(String id) throws ApiError {
    return account.chat(id).orElseThrow(Errors::badChat);
  }
}
