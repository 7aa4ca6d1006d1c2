package org.skypesms.lab.skype.client;

import java.util.Set;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Call;
import org.skypesms.lab.skype.network.Network;

/** SET CALL and ALTER CALL: a call here at most rings (reference sections 12 and 13). */
final class CallControl {
  private static final Set<String> ACTIONS =
      Set.of("ANSWER", "HOLD", "RESUME", "HANGUP", "END", "DTMF", "TRANSFER", "JOIN_CONFERENCE");

  private final Network network;
  private final Account account;

  CallControl(Network network, Account account) {
    this.network = network;
    this.account = account;
  }

  void teach(Grammar grammar) {
    grammar.set.add("CALL", (session, words) -> set(words));
    grammar.alter.add("CALL", (session, words) -> alter(words));
  }

  private String set(Words words) throws ApiError {
    String id = words.next();
    if (!id.matches("[0-9]{1,18}")) {
      throw Errors.of(19, "Invalid call id");
    }
    Call call =
        network
            .calls()
            .find(account, Long.parseLong(id))
            .orElseThrow(() -> Errors.of(20, "Unknown call"));
    return switch (words.keyword()) {
      case "STATUS" -> status(call, words.keyword());
      case "SEEN" -> "CALL " + id + " SEEN TRUE";
      case "DTMF" ->
          throw words.next().matches("[0-9#*]")
              ? Errors.of(41, "Call not active")
              : Errors.of(42, "Invalid DTMF code");
      case "JOIN_CONFERENCE" -> throw Errors.of(72, "Cannot create conference");
      default -> throw Errors.of(25, "Unknown WHAT");
    };
  }

  private String status(Call call, String wanted) throws ApiError {
    if (wanted.equals("FINISHED") && network.calls().finish(call)) {
      return "CALL " + call.id() + " STATUS FINISHED";
    }
    throw refused(wanted);
  }

  private static ApiError refused(String wanted) {
    return switch (wanted) {
      case "ONHOLD" -> Errors.of(22, "Cannot hold this call at the moment");
      case "INPROGRESS" -> Errors.of(23, "Cannot resume this call at the moment");
      case "FINISHED" -> Errors.of(24, "Cannot hangup inactive call");
      default -> Errors.of(21, "Unknown/disallowed call prop");
    };
  }

  private String alter(Words words) throws ApiError {
    String id = words.next();
    if (!id.matches("[0-9]{1,18}")) {
      throw Errors.of(555, "CALL: No proper call ID given");
    }
    if (network.calls().find(account, Long.parseLong(id)).isEmpty()) {
      throw Errors.of(556, "CALL: Invalid call ID given");
    }
    String action = words.keyword();
    if (action.isEmpty()) {
      throw Errors.of(557, "CALL: No action given");
    }
    throw ACTIONS.contains(action)
        ? Errors.of(559, "CALL: Action failed")
        : Errors.of(560, "CALL: Unknown action");
  }
}
