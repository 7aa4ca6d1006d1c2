package org.skypesms.lab.skype.client;

import java.util.Optional;
import org.skypesms.lab.skype.network.Change;

/**
 * Words notifications: each reads as the reply to a GET of the same property would (reference
 * section 2), where the session's protocol knows the object at all (section 6).
 */
final class Rendering {
  private static final int CHATS_SINCE = 3;
  private static final int CHATMEMBERS_SINCE = 5; // the traces of 2013 are those of a program at 5
  private static final int EDITING_SINCE = 7;
  private static final int NO_LAST_ONLINE_SINCE = 7;

  private final GeneralSettings settings;
  private final UserCommands users;
  private final MessageCommands messages;
  private final ChatCommands chats;
  private final ChatMemberCommands members;
  private final ProfileCommands profile;

  Rendering(
      GeneralSettings settings,
      UserCommands users,
      MessageCommands messages,
      ChatCommands chats,
      ChatMemberCommands members,
      ProfileCommands profile) {
    this.settings = settings;
    this.users = users;
    this.messages = messages;
    this.chats = chats;
    this.members = members;
    this.profile = profile;
  }

  Optional<String> notice(int protocol, Change change) {
    try {
      return isKnown(protocol, change) ? Optional.of(line(protocol, change)) : Optional.empty();
    } catch (ApiError e) {
      return Optional.empty();
    }
  }

  private String line(int protocol, Change change) throws ApiError {
    String id = change.id();
    String property = change.property();
    if (property.indexOf(' ') >= 0) {
      return change.kind() == Change.Kind.GENERAL ? property : told(change);
    }
    if (property.equals("OPENED")) {
      return told(change);
    }
    return switch (change.kind()) {
      case GENERAL -> settings.line(property);
      case USER -> users.line(protocol, id, property);
      case CHAT -> chats.line(id, property);
      case CHATMEMBER -> members.line(id, property);
      case CHATMESSAGE -> messages.line(protocol, id, property);
      case PROFILE -> profile.line(property);
      case CALL, GROUP, APPLICATION -> told(change);
    };
  }

  private static String told(Change change) {
    return change.kind() + " " + change.id() + " " + change.property();
  }

  private static boolean isKnown(int protocol, Change change) {
    return switch (change.kind()) {
      case CHAT ->
          protocol >= (ChatProperties.isNew(change.property()) ? CHATMEMBERS_SINCE : CHATS_SINCE);
      case CHATMEMBER -> protocol >= CHATMEMBERS_SINCE;
      case CHATMESSAGE -> protocol >= EDITING_SINCE || !change.property().startsWith("EDITED_");
      case USER ->
          UserProperties.isKnown(change.property(), protocol)
              && (protocol < NO_LAST_ONLINE_SINCE
                  || !change.property().equals("LASTONLINETIMESTAMP"));
      case PROFILE -> UserProperties.isKnown(change.property(), protocol);
      case GENERAL, CALL, GROUP, APPLICATION -> true;
    };
  }
}
