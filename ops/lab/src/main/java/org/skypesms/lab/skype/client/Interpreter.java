package org.skypesms.lab.skype.client;

import java.util.Optional;
import java.util.function.Supplier;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Change;
import org.skypesms.lab.skype.network.ClientState;
import org.skypesms.lab.skype.network.Network;

/**
 * Answers commands and words notifications for one account. Used while the network's lock is held.
 */
final class Interpreter {
  private final Account account;
  private final Grammar grammar = new Grammar();
  private final GeneralSettings settings;
  private final Rendering rendering;

  Interpreter(Network network, Account account, Supplier<Switches> switches) {
    this.account = account;
    this.settings = new GeneralSettings(network, account, switches);
    UserCommands users = new UserCommands(network, account);
    MessageCommands messages = new MessageCommands(network, account);
    ChatCommands chats = new ChatCommands(network, account);
    ChatMemberCommands members = new ChatMemberCommands(network, account);
    members.teach(grammar);
    new HistoryCommands(account).teach(grammar);
    new AttachCommands(switches).teach(grammar);
    new SearchCommands(network, account).teach(grammar);
    ProfileCommands profile = new ProfileCommands(network, account);
    profile.teach(grammar);
    new ChatAlterations(network, account).teach(grammar);
    new GroupCommands(network, account).teach(grammar);
    new CallCommands(network, account).teach(grammar);
    new ApplicationCommands(network, account).teach(grammar);
    new OpenCommands(network, account).teach(grammar);
    AbsentFeatures.teach(grammar);
    settings.teach(grammar);
    users.teach(grammar);
    messages.teach(grammar);
    chats.teach(grammar);
    this.rendering = new Rendering(settings, users, messages, chats, members, profile);
  }

  /** The whole reply, with the command's id in front. */
  String answer(Session session, Command command) {
    try {
      return command.prefix() + reply(session, command);
    } catch (ApiError e) {
      return command.prefix() + e.getMessage();
    }
  }

  /** The notification of a change for that session, or nothing where its protocol has none. */
  Optional<String> notice(Session session, Change change) {
    return rendering.notice(session.protocol(), change);
  }

  /** One general parameter's line. */
  String general(String key) {
    return settings.line(key);
  }

  private String reply(Session session, Command command) throws ApiError {
    boolean online = account.state() != ClientState.LOGGEDOUT;
    boolean naming = command.verb().equals("NAME");
    if (!online && naming) {
      return "CONNSTATUS OFFLINE";
    }
    if (!session.isAttached() && !naming) {
      throw Errors.accessDenied();
    }
    if (!online) {
      throw Errors.loggedOut();
    }
    if (command.verb().isEmpty()) {
      throw Errors.malformed();
    }
    return grammar.verbs.find(command.verb()).run(session, command.words());
  }
}
