package org.skypesms.lab.skype.client;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.skypesms.lab.skype.network.Account;
import org.skypesms.lab.skype.network.Network;
import org.skypesms.lab.skype.network.Presence;
import org.skypesms.lab.skype.network.Standing;

/** The hardwired groups of contacts (reference section 8.3); there are no custom ones. */
final class GroupCommands {
  private final Network network;
  private final Account account;
  private final Map<String, BiPredicate<String, Standing>> types = new LinkedHashMap<>();
  private final Map<Long, String> ids = new LinkedHashMap<>();

  GroupCommands(Network network, Account account) {
    this.network = network;
    this.account = account;
    types.put("ALL_USERS", (name, standing) -> true);
    types.put("ALL_FRIENDS", (name, standing) -> isFriend(standing));
    types.put("SKYPE_FRIENDS", (name, standing) -> isFriend(standing));
    types.put("SKYPEOUT_FRIENDS", (name, standing) -> false);
    types.put("ONLINE_FRIENDS", (name, standing) -> isFriend(standing) && isOnline(name));
    types.put("UNKNOWN_OR_PENDINGAUTH_FRIENDS", (name, standing) -> standing.buddyStatus() == 2);
    types.put("RECENTLY_CONTACTED_USERS", (name, standing) -> hasSpoken(name));
    types.put("USERS_WAITING_MY_AUTHORIZATION", (name, standing) -> standing.asked());
    types.put("USERS_AUTHORIZED_BY_ME", (name, standing) -> standing.authorized());
    types.put("USERS_BLOCKED_BY_ME", (name, standing) -> standing.blocked());
    types.put("UNGROUPED_FRIENDS", (name, standing) -> isFriend(standing));
  }

  void teach(Grammar grammar) {
    grammar.search.add("GROUPS", (session, words) -> search(words.keyword()));
    grammar.get.add("GROUP", (session, words) -> get(words));
  }

  private String search(String which) throws ApiError {
    return switch (which) {
      case "", "ALL", "HARDWIRED" -> "GROUPS " + Values.commas(numbered().keySet().stream());
      case "CUSTOM" -> "GROUPS ";
      default -> throw Errors.of(561, "SEARCH GROUPS: invalid target");
    };
  }

  private String get(Words words) throws ApiError {
    String id = words.next();
    if (!id.matches("[0-9]{1,18}")) {
      throw Errors.of(562, "GROUP: invalid id");
    }
    String type = numbered().get(Long.parseLong(id));
    if (type == null) {
      throw Errors.of(563, "GROUP: unknown id");
    }
    String property = words.keyword();
    return "GROUP " + id + " " + property + " " + value(type, property);
  }

  private String value(String type, String property) throws ApiError {
    return switch (property) {
      case "TYPE" -> type;
      case "USERS" -> Values.commas(users(type));
      case "NROFUSERS" -> Long.toString(users(type).count());
      case "NROFUSERS_ONLINE" ->
          Long.toString(users(type).filter(user -> isOnline(user.name())).count());
      case "DISPLAYNAME", "CUSTOM_GROUP_ID" -> "";
      case "VISIBLE", "EXPANDED" -> "TRUE";
      default -> throw Errors.of(564, "GROUP: invalid property");
    };
  }

  private Map<Long, String> numbered() {
    if (ids.isEmpty()) {
      types.keySet().forEach(type -> ids.put(account.nextId(), type));
    }
    return ids;
  }

  private Stream<Account> users(String type) {
    return account.standings().entrySet().stream()
        .filter(entry -> types.get(type).test(entry.getKey(), entry.getValue()))
        .map(entry -> network.find(entry.getKey()))
        .flatMap(Optional::stream);
  }

  private static boolean isFriend(Standing standing) {
    return standing.buddyStatus() >= 2;
  }

  private boolean isOnline(String name) {
    return network
        .find(name)
        .filter(u -> network.contacts().presenceOf(u, account) != Presence.OFFLINE)
        .isPresent();
  }

  private boolean hasSpoken(String name) {
    return account.chats().stream()
        .flatMap(view -> view.chat().partner(account).stream())
        .anyMatch(partner -> partner.name().equalsIgnoreCase(name));
  }
}
