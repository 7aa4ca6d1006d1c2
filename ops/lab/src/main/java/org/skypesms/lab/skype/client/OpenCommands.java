package org.skypesms.lab.skype.client;

import java.util.Set;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Change;
import org.skypesms.lab.skype.network.Network;

/** OPEN: windows that nobody sees; the command is echoed (reference section 7). */
final class OpenCommands {
  private static final Set<String> PLAIN =
      Set.of(
          "ADDAFRIEND",
          "SEARCH",
          "OPTIONS",
          "CALLHISTORY",
          "CONTACTS",
          "DIALPAD",
          "PROFILE",
          "FRIENDS",
          "SENDCONTACTS",
          "BLOCKEDUSERS",
          "IMHISTORY",
          "CONFERENCE",
          "LIVETAB",
          "VIDEOTEST",
          "USERWINDOW",
          "CHATSEARCH");

  private final Network network;
  private final Account account;

  OpenCommands(Network network, Account account) {
    this.network = network;
    this.account = account;
  }

  void teach(Grammar grammar) {
    grammar.verbs.add("OPEN", (session, words) -> open(words));
  }

  private String open(Words words) throws ApiError {
    String window = words.keyword();
    String target = words.next();
    switch (window) {
      case "CHAT" -> chat(target);
      case "IM" -> demandUser(target, 70, "OPEN IM: invalid handle");
      case "USERINFO" -> demandUser(target, 69, "OPEN: invalid WHAT");
      case "FILETRANSFER" -> fileTransfer(target);
      case "AUTHORIZATION" -> authorization(target);
      default -> {
        if (!PLAIN.contains(window)) {
          throw Errors.of(69, "OPEN: invalid WHAT");
        }
      }
    }
    String more = words.rest();
    return ("OPEN " + window + " " + target + (more.isEmpty() ? "" : " " + more)).strip();
  }

  private void authorization(String target) throws ApiError {
    demandUser(target, 69, "OPEN: invalid WHAT");
    if (account.standing(target).authorized()) {
      throw Errors.of(117, "OPEN AUTHORIZATION: user is authorised already");
    }
  }

  private void chat(String id) throws ApiError {
    if (account.chat(id).isEmpty()) {
      throw Errors.badChat();
    }
    account.changed(Change.Kind.CHAT, id, "OPENED");
  }

  private void fileTransfer(String target) throws ApiError {
    demandUser(target, 69, "OPEN: invalid WHAT");
    if (account.standing(target).buddyStatus() < 2) {
      throw Errors.of(108, "user not contact");
    }
  }

  private void demandUser(String name, int error, String text) throws ApiError {
    if (network.find(name).isEmpty()) {
      throw Errors.of(error, text);
    }
  }
}
