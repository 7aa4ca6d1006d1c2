package org.skypesms.lab.skype.client;

import java.util.ArrayList;
import java.util.List;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Call;
import org.skypesms.lab.skype.network.Network;

/**
 * Placing and asking about voice calls, of which a text-only network has little (reference section
 * 12).
 */
final class CallCommands {
  private static final int MOST_CALLEES = 4;

  private final Network network;
  private final Account account;

  CallCommands(Network network, Account account) {
    this.network = network;
    this.account = account;
  }

  void teach(Grammar grammar) {
    grammar.verbs.add("CALL", (session, words) -> call(words.rest()));
    grammar.get.add("CALL", (session, words) -> get(words));
    new CallControl(network, account).teach(grammar);
    for (String word : new String[] {"CALLS", "MISSEDCALLS", "ACTIVECALLS"}) {
      grammar.search.add(word, (session, words) -> search(word, words));
    }
  }

  private String call(String target) throws ApiError {
    if (target.isEmpty()) {
      throw Errors.of(34, "CALL: target missing");
    }
    List<Account> callees = new ArrayList<>();
    for (String name : target.split("[, ]+", -1)) {
      callees.add(callee(name));
    }
    if (callees.size() > MOST_CALLEES) {
      throw Errors.of(73, "too many participants");
    }
    Call call = network.calls().place(account, callees.get(0));
    return "CALL " + call.id() + " STATUS UNPLACED";
  }

  private Account callee(String name) throws ApiError {
    Account callee =
        network.find(name).orElseThrow(() -> Errors.of(92, "CALL: Unrecognised identity"));
    if (callee == account) {
      throw Errors.of(94, "CALL: cannot call self");
    }
    if (account.standing(name).blocked()) {
      throw Errors.of(39, "CALL: user is blocked");
    }
    return callee;
  }

  private String get(Words words) throws ApiError {
    String id = words.next();
    if (!id.matches("[0-9]{1,18}")) {
      throw Errors.of(11, "Invalid call id");
    }
    Call call =
        network
            .calls()
            .find(account, Long.parseLong(id))
            .orElseThrow(() -> Errors.of(12, "Unknown call"));
    String property = words.keyword();
    return "CALL " + id + " " + property + " " + value(call, property);
  }

  private String value(Call call, String property) throws ApiError {
    return switch (property) {
      case "STATUS" -> call.status().name();
      case "FAILUREREASON" -> call.status() == Call.Status.FAILED ? "3" : "0";
      case "PARTNER_HANDLE" -> call.partner().name();
      case "PARTNER_DISPNAME" -> DisplayNames.of(account, call.partner());
      case "TIMESTAMP" -> Values.seconds(call.at());
      case "TYPE" -> call.incoming() ? "INCOMING_P2P" : "OUTGOING_P2P";
      case "DURATION", "CONF_ID", "CONF_PARTICIPANTS_COUNT", "VM_DURATION" -> "0";
      case "SUBJECT", "PSTN_NUMBER", "PSTN_STATUS", "TARGET_IDENTITY", "FORWARDED_BY" -> "";
      case "VIDEO_STATUS" -> "VIDEO_NONE";
      case "VIDEO_SEND_STATUS", "VIDEO_RECEIVE_STATUS" -> "NOT_AVAILABLE";
      default -> throw Errors.of(13, "Invalid PROP");
    };
  }

  private String search(String word, Words words) throws ApiError {
    String user = words.rest();
    if (word.equals("MISSEDCALLS") && !user.isEmpty()) {
      throw Errors.of(6, "SEARCH MISSEDCALLS: target not allowed");
    }
    if (!user.isEmpty() && !UserProperties.HANDLE.matcher(user).matches()) {
      throw Errors.of(5, "SEARCH CALLS: invalid target");
    }
    List<Long> ids = new ArrayList<>();
    network.calls().of(account).stream()
        .filter(call -> isOf(word, call))
        .filter(call -> user.isEmpty() || call.partner().name().equalsIgnoreCase(user))
        .forEach(call -> ids.add(0, call.id()));
    return "CALLS " + Values.commas(ids.stream());
  }

  private static boolean isOf(String word, Call call) {
    return switch (word) {
      case "ACTIVECALLS" -> call.isActive();
      case "MISSEDCALLS" -> call.status() == Call.Status.MISSED;
      default -> true;
    };
  }
}
