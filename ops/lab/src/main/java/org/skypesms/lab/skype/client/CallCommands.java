package org.skypesms.lab.skype.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Change;
import org.skypesms.lab.skype.network.Network;

/**
 * Voice calls as far as a text-only network has them: every call fails as towards somebody who is
 * not there (reference section 12).
 */
final class CallCommands {
  private static final int REMEMBERED = 100;
  private static final int MOST_CALLEES = 4;

  private record Call(long id, String partner, String timestamp) {}

  private final Network network;
  private final Account account;
  private final Map<Long, Call> calls = new LinkedHashMap<>();

  CallCommands(Network network, Account account) {
    this.network = network;
    this.account = account;
  }

  void teach(Grammar grammar) {
    grammar.verbs.add("CALL", (session, words) -> call(words.rest()));
    grammar.get.add("CALL", (session, words) -> get(words));
    new CallControl(calls::containsKey).teach(grammar);
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
    Account callee = callees.get(0);
    long id = account.nextId();
    calls.put(id, new Call(id, callee.name(), Values.seconds(network.clock().instant())));
    if (calls.size() > REMEMBERED) {
      calls.remove(calls.keySet().iterator().next());
    }
    for (String state : new String[] {"STATUS ROUTING", "FAILUREREASON 3", "STATUS FAILED"}) {
      account.changed(Change.Kind.CALL, id, state);
    }
    return "CALL " + id + " STATUS UNPLACED";
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
    Call call = calls.get(Long.parseLong(id));
    if (call == null) {
      throw Errors.of(12, "Unknown call");
    }
    String property = words.keyword();
    return "CALL " + id + " " + property + " " + value(call, property);
  }

  private String value(Call call, String property) throws ApiError {
    return switch (property) {
      case "STATUS" -> "FAILED";
      case "FAILUREREASON" -> "3";
      case "PARTNER_HANDLE" -> call.partner();
      case "PARTNER_DISPNAME" ->
          network.find(call.partner()).map(callee -> DisplayNames.of(account, callee)).orElse("");
      case "TIMESTAMP" -> call.timestamp();
      case "TYPE" -> "OUTGOING_P2P";
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
    if (word.equals("CALLS")) {
      calls.values().stream()
          .filter(call -> user.isEmpty() || call.partner().equalsIgnoreCase(user))
          .forEach(call -> ids.add(0, call.id()));
    }
    return "CALLS " + Values.commas(ids.stream());
  }
}
