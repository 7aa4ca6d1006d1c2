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
    grammar.set.add("CALL", (session, words) -> set(words));
    for (String word : new String[] {"CALLS", "MISSEDCALLS", "ACTIVECALLS"}) {
      grammar.search.add(word, (session, words) -> search(word));
    }
  }

  private String call(String target) throws ApiError {
    if (target.isEmpty()) {
      throw Errors.of(34, "CALL: target missing");
    }
    Account callee =
        network.find(target).orElseThrow(() -> Errors.of(92, "CALL: Unrecognised identity"));
    if (callee == account) {
      throw Errors.of(94, "CALL: cannot call self");
    }
    if (account.standing(target).blocked()) {
      throw Errors.of(39, "CALL: user is blocked");
    }
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

  private static String value(Call call, String property) throws ApiError {
    return switch (property) {
      case "STATUS" -> "FAILED";
      case "FAILUREREASON" -> "3";
      case "PARTNER_HANDLE" -> call.partner();
      case "PARTNER_DISPNAME" -> "";
      case "TIMESTAMP" -> call.timestamp();
      case "TYPE" -> "OUTGOING_P2P";
      case "DURATION", "CONF_ID" -> "0";
      default -> throw Errors.of(13, "Invalid PROP");
    };
  }

  private String set(Words words) throws ApiError {
    String id = words.next();
    if (!id.matches("[0-9]{1,18}")) {
      throw Errors.of(19, "Invalid call id");
    }
    if (!calls.containsKey(Long.parseLong(id))) {
      throw Errors.of(20, "Unknown call");
    }
    throw Errors.of(24, "Cannot hangup inactive call");
  }

  private String search(String word) {
    List<Long> ids = new ArrayList<>(word.equals("CALLS") ? calls.keySet() : List.of());
    java.util.Collections.reverse(ids);
    return "CALLS " + Values.commas(ids.stream());
  }
}
