package org.skypesms.lab.skype.network;

import java.util.List;

/**
 * Who may do what in a chat of several (reference section 9.1, ROLE): the creator gives any role
 * but his own, masters those below their own. Guarded by the network's lock.
 */
public final class ChatRoles {
  private static final List<String> BY_RANK =
      List.of("LISTENER", "USER", "HELPER", "MASTER", "CREATOR");

  private final Conversations conversations;

  ChatRoles(Conversations conversations) {
    this.conversations = conversations;
  }

  /** Whether the actor may give the member that role. */
  public boolean mayGive(Account actor, Chat chat, Account member, String role) {
    int own = rank(chat.role(actor));
    return !chat.isDialog()
        && chat.members().containsAll(List.of(actor, member))
        && BY_RANK.contains(role)
        && own >= rank("MASTER")
        && rank(chat.role(member)) < own
        && rank(role) < own;
  }

  /** Gives the member that role; all are told. */
  public void give(Account actor, Chat chat, Account member, String role) {
    if (!mayGive(actor, chat, member, role)) {
      throw new RefusedByNetwork(
          RefusedByNetwork.Reason.NOT_ALLOWED, actor + " may not give that role");
    }
    chat.role(member, role);
    conversations.say(actor, chat, MessageType.SETROLE, role, List.of(member.name()));
    for (Account each : chat.members()) {
      each.chat(chat.id())
          .ifPresent(
              view -> each.changed(Change.Kind.CHATMEMBER, view.memberObject(member), "ROLE"));
    }
    if (member.chat(chat.id()).isPresent()) {
      member.changed(Change.Kind.CHAT, chat.id(), "MYROLE");
    }
  }

  private static int rank(String role) {
    return BY_RANK.indexOf(role);
  }
}
