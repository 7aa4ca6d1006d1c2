package org.skypesms.lab.skype.client;

import java.util.Map;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.ChatRoles;
import org.skypesms.lab.skype.network.ChatView;
import org.skypesms.lab.skype.network.Network;
import org.skypesms.lab.skype.network.RefusedByNetwork;

/** GET and ALTER CHATMEMBER: the members of a chat and their roles (reference 9.1 and 9.5). */
final class ChatMemberCommands {
  private record Member(ChatView view, Account account) {}

  private final Network network;
  private final Account owner;

  ChatMemberCommands(Network network, Account owner) {
    this.network = network;
    this.owner = owner;
  }

  void teach(Grammar grammar) {
    grammar.get.add("CHATMEMBER", (session, words) -> line(words.next(), words.keyword()));
    grammar.alter.add("CHATMEMBER", (session, words) -> alter(words));
  }

  /** The line {@code CHATMEMBER n PROP value}, as reply and as notification. */
  String line(String id, String property) throws ApiError {
    Member member = member(id);
    ChatView view = member.view();
    String value =
        switch (property) {
          case "CHATNAME" -> view.chat().id();
          case "IDENTITY" -> member.account().name();
          case "ROLE" -> view.chat().role(member.account());
          case "IS_ACTIVE" -> Values.bool(view.active().contains(member.account()));
          default -> throw Errors.badChatProperty();
        };
    return "CHATMEMBER " + id + " " + property + " " + value;
  }

  private String alter(Words words) throws ApiError {
    Member member = member(words.next());
    String action = words.keyword();
    String role = words.keyword();
    ChatRoles roles = network.conversations().roles();
    return switch (action) {
      case "SETROLETO" -> {
        give(member, role);
        yield "ALTER CHATMEMBER SETROLETO";
      }
      case "CANSETROLETO" ->
          "ALTER CHATMEMBER CANSETROLETO "
              + Values.bool(roles.mayGive(owner, member.view().chat(), member.account(), role));
      default -> throw Errors.of(503, "CHAT: Invalid or unknown action");
    };
  }

  private void give(Member member, String role) throws ApiError {
    try {
      network.conversations().roles().give(owner, member.view().chat(), member.account(), role);
    } catch (RefusedByNetwork e) {
      throw Errors.of(504, "CHAT: action failed");
    }
  }

  private Member member(String id) throws ApiError {
    long number = id.matches("[0-9]{1,18}") ? Long.parseLong(id) : -1;
    for (ChatView view : owner.chats()) {
      for (Map.Entry<Account, Long> each : view.memberObjects().entrySet()) {
        if (each.getValue() == number) {
          return new Member(view, each.getKey());
        }
      }
    }
    throw Errors.of(105, "CHATMEMBER: unknown id");
  }
}
