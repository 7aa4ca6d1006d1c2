package org.skypesms.lab.skype.client;

import java.util.Set;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Change;

/** CLEAR: what was said and who called is forgotten (reference sections 9.5 and 13). */
final class HistoryCommands {
  private static final Set<String> CALLS = Set.of("ALL", "MISSED", "INCOMING", "OUTGOING");

  private final Account account;

  HistoryCommands(Account account) {
    this.account = account;
  }

  void teach(Grammar grammar) {
    grammar.clear.add("CHATHISTORY", (session, words) -> chats(words));
    grammar.clear.add("CALLHISTORY", (session, words) -> calls(words));
    grammar.clear.add("VOICEMAILHISTORY", (session, words) -> voicemails(words));
  }

  private String chats(Words words) throws ApiError {
    demandEnd(words, 522, "CLEAR CHATHISTORY takes no arguments");
    account.history().clear();
    account.changed(Change.Kind.GENERAL, "", "IMHISTORYCHANGED");
    return "CLEAR CHATHISTORY";
  }

  private String calls(Words words) throws ApiError {
    String which = words.keyword();
    String user = words.rest();
    if (!CALLS.contains(which)) {
      throw Errors.of(524, "CLEAR CALLHISTORY: missing target argument");
    }
    if (!user.isEmpty() && !UserProperties.HANDLE.matcher(user).matches()) {
      throw Errors.of(525, "CLEAR CALLHISTORY: invalid handle argument");
    }
    account.changed(Change.Kind.GENERAL, "", "CALLHISTORYCHANGED");
    return ("CLEAR CALLHISTORY " + which + " " + user).strip();
  }

  private static String voicemails(Words words) throws ApiError {
    demandEnd(words, 523, "CLEAR VOICEMAILHISTORY takes no arguments");
    return "CLEAR VOICEMAILHISTORY";
  }

  private static void demandEnd(Words words, int error, String text) throws ApiError {
    if (!words.atEnd()) {
      throw Errors.of(error, text);
    }
  }
}
