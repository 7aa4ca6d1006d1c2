package org.skypesms.lab.skype.client;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Chat;
import org.skypesms.lab.skype.network.ChatAdministration;
import org.skypesms.lab.skype.network.ChatView;
import org.skypesms.lab.skype.network.Network;
import org.skypesms.lab.skype.network.RefusedByNetwork;

/** ALTER CHAT; the reply leaves out the id, but for bookmarks (reference section 9.5). */
final class ChatAlterations {
  private static final Map<String, String> TEXTS =
      Map.of("SETTOPIC", "TOPIC", "SETGUIDELINES", "GUIDELINES", "SETOPTIONS", "OPTIONS");

  private interface Action {
    void run(ChatView view, Words words) throws ApiError;
  }

  private final Network network;
  private final Account account;
  private final Map<String, Action> actions = new HashMap<>();

  ChatAlterations(Network network, Account account) {
    this.network = network;
    this.account = account;
    actions.put("ADDMEMBERS", (view, words) -> chats().add(account, view.chat(), users(words)));
    actions.put("LEAVE", (view, words) -> leave(view.chat(), words));
    actions.put("JOIN", (view, words) -> chats().join(account, view.chat()));
    actions.put("KICK", (view, words) -> kick(view.chat(), words, false));
    actions.put("KICKBAN", (view, words) -> kick(view.chat(), words, true));
    actions.put("DISBAND", (view, words) -> chats().disband(account, view.chat()));
    actions.put("SETTOPICXML", (view, words) -> chats().topic(account, view.chat(), words.body()));
    actions.put("SETPASSWORD", this::password);
    TEXTS.forEach((verb, word) -> actions.put(verb, (view, words) -> text(view, word, words)));
    for (String verb :
        new String[] {"ENTERPASSWORD", "SETALERTSTRING", "CLEARRECENTMESSAGES", "ACCEPTADD"}) {
      actions.put(verb, (view, words) -> {});
    }
  }

  void teach(Grammar grammar) {
    grammar.alter.add("CHAT", (session, words) -> alter(words));
  }

  private String alter(Words words) throws ApiError {
    String id = words.next();
    if (!id.startsWith("#")) {
      throw Errors.of(500, "CHAT: Invalid chat name given");
    }
    ChatView view = account.chat(id).orElseThrow(() -> Errors.of(501, "CHAT: no such chat"));
    String verb = words.keyword();
    if (verb.equals("BOOKMARK") || verb.equals("UNBOOKMARK")) {
      boolean bookmarked = verb.equals("BOOKMARK");
      chats().bookmark(account, view, bookmarked);
      return "ALTER CHAT " + id + " BOOKMARKED " + Values.bool(bookmarked);
    }
    Action action = actions.get(verb);
    if (action == null) {
      throw verb.isEmpty()
          ? Errors.of(502, "CHAT: action missing")
          : Errors.of(503, "CHAT: unknown action");
    }
    attempt(action, view, words);
    return "ALTER CHAT " + verb;
  }

  private static void attempt(Action action, ChatView view, Words words) throws ApiError {
    try {
      action.run(view, words);
    } catch (RefusedByNetwork e) {
      throw Errors.of(504, "CHAT: action failed");
    }
  }

  private void leave(Chat chat, Words words) throws ApiError {
    if (!words.atEnd()) {
      throw Errors.of(505, "CHAT: LEAVE takes no argument");
    }
    chats().leave(account, chat);
  }

  private void kick(Chat chat, Words words, boolean ban) throws ApiError {
    for (Account member : users(words)) {
      chats().kick(account, chat, member, ban);
    }
  }

  private void text(ChatView view, String word, Words words) {
    chats().text(account, view.chat(), word, words.body());
  }

  private void password(ChatView view, Words words) {
    words.next();
    chats().text(account, view.chat(), "PASSWORDHINT", words.body());
  }

  private List<Account> users(Words words) throws ApiError {
    List<Account> users = new ArrayList<>();
    for (String name : words.rest().split("[, ]+", -1)) {
      users.add(network.find(name).orElseThrow(() -> Errors.of(506, "ADDMEMBERS: invalid handle")));
    }
    return users;
  }

  private ChatAdministration chats() {
    return network.conversations().administration();
  }
}
